import { expect, test } from "vitest";
import { chart } from "./chart.ts";
import { cluster } from "./cluster.ts";
import { type FleetProps, fleet } from "./fleet.ts";
import { helmRelease } from "./helm-release.ts";
import { kustomization } from "./kustomization.ts";
import { sourceLocation } from "./source-location.ts";

const home: FleetProps<"apps"> = {
  name: "home",
  domain: "example.com",
  nodes: "10.25.11.0/24",
  router: { address: "10.25.11.1", asn: 64512 },
  repository: "https://git.example.com/home",
  registry: "oci://registry.example.com/home",
  clusters: {
    apps: {
      id: 2,
      asn: 64514,
      nodes: "10.25.11.32/27",
      apiServer: "10.25.11.32",
      pods: "10.246.0.0/16",
      services: "10.247.0.0/16",
      loadBalancers: "10.25.21.0/24",
    },
  },
};
const web = kustomization("web", [
  helmRelease("web", chart<object>("oci://quay.io/shop/web", "1.0.0"), { namespace: "shop", values: {} }),
]);

test("a cluster's domain is below the fleet's", () => {
  expect(fleet(home).identities.apps).toMatchObject({ name: "apps", id: 2, domain: "apps.example.com" });
});

test("what capabilities ask of bootstrap is gathered", () => {
  const crds = [{ group: "gateway.networking.k8s.io", source: "gateway-api v1.5.1" }];
  const objects = [{ group: "", kind: "Secret", namespace: "shop", name: "token" }];
  const built = cluster(fleet(home).identities.apps, [
    { kustomizations: [web], bootstrap: { crds } },
    { kustomizations: [], bootstrap: { objects } },
  ]);

  expect(built.bootstrap).toEqual({ crds, objects });
});

test("a mirror gets every chart, with the registry's host in the path", () => {
  const mirror = { url: "oci://mirror.example.com/cache", plainHttp: true } as const;
  const [mirrored] = cluster(fleet({ ...home, mirror }).identities.apps, [{ kustomizations: [web] }]).kustomizations;

  expect(mirrored?.manifests[0]).toMatchObject({
    spec: { url: "oci://mirror.example.com/cache/quay.io/shop/web", insecure: true, ref: { tag: "1.0.0" } },
  });
  expect(sourceLocation(mirrored?.manifests[0] ?? {})).toEqual(sourceLocation(web.manifests[0] ?? {}));
});

test("without a mirror charts come from their own registries over TLS", () => {
  const [direct] = cluster(fleet(home).identities.apps, [{ kustomizations: [web] }]).kustomizations;

  expect(direct?.manifests[0]).toMatchObject({ spec: { url: "oci://quay.io/shop/web" } });
  expect(direct?.manifests[0]).not.toHaveProperty("spec.insecure");
});
