import { secretHandle } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { flux } from "./flux.ts";
import type { FluxPatch } from "./flux-instance-types.ts";
import type { FluxProps } from "./flux-props.ts";
import { apps, find } from "./world.test-data.ts";

const keys = secretHandle("flux-system", "cosign-keys", ["release.pub"]);
const following: FluxProps = {
  cluster: apps,
  follow: { channel: "stable" },
  verify: { publicKeys: keys },
  registries: ["oci://quay.io/jetstack/charts"],
};
const instanceOf = (props: FluxProps) =>
  (find(flux(props), "HelmRelease", "flux-instance") as unknown as { spec: { values: { instance: Instance } } }).spec
    .values.instance;
const patchOf = (props: FluxProps, kind: string, name?: string) =>
  instanceOf(props)
    .kustomize.patches.filter(({ target }) => target.kind === kind && (name === undefined || target.name === name))
    .flatMap(({ patch }) => JSON.parse(patch) as { op: string; path: string; value: unknown }[]);

interface Instance {
  readonly kustomize: { readonly patches: readonly FluxPatch[] };
}

test("Flux follows the artifact of its cluster in the fleet's registry, at the channel's tag", () => {
  expect(instanceOf(following)).toMatchObject({
    distribution: { version: "2.9.4" },
    sync: {
      kind: "OCIRepository",
      url: "oci://registry.example.com/test/apps",
      ref: "stable",
      path: "./flux",
      interval: "1m",
    },
  });
});

test("the artifact must carry a signature of the keys", () => {
  expect(patchOf(following, "OCIRepository")).toEqual([
    { op: "add", path: "/spec/verify", value: { provider: "cosign", secretRef: { name: "cosign-keys" } } },
  ]);
});

test("keyless signatures name who may sign, and open the way to the public log", () => {
  const identities = [{ issuer: "^https://git.example.com$", subject: "release" }] as const;
  const keyless: FluxProps = { ...following, verify: { identities } };

  expect(patchOf(keyless, "OCIRepository")).toEqual([
    { op: "add", path: "/spec/verify", value: { provider: "cosign", matchOIDCIdentity: identities } },
  ]);
  expect(JSON.stringify(find(flux(keyless), "CiliumNetworkPolicy", "registries"))).toContain("rekor.sigstore.dev");
});

test("nothing is verified only where the inventory says unsigned", () => {
  expect(patchOf({ ...following, verify: "unsigned" }, "OCIRepository")).toEqual([]);
});

test("a range of versions replaces the channel", () => {
  expect(patchOf({ ...following, follow: { semver: ">=1.0.0" } }, "OCIRepository")[0]).toEqual({
    op: "replace",
    path: "/spec/ref",
    value: { semver: ">=1.0.0" },
  });
});

test("the keys are a secret of bootstrap, and the instance waits for them and for the operator", () => {
  const { bootstrap, kustomizations } = flux(following);

  expect(bootstrap?.objects).toEqual([{ group: "", kind: "Secret", namespace: "flux-system", name: "cosign-keys" }]);
  expect(kustomizations.find(({ name }) => name === "flux-instance")?.after).toMatchObject([
    { object: { kind: "HelmRelease", name: "flux-operator" } },
    { object: { kind: "Secret", name: "cosign-keys" } },
  ]);
});

test("references across namespaces and remote bases are off", () => {
  expect(patchOf(following, "Deployment").map(({ value }) => value)).toEqual([
    "--no-cross-namespace-refs=true",
    "--no-remote-bases=true",
    "--interval-jitter-percentage=10",
  ]);
});

test("the operator keeps the Pod Security level of flux-system", () => {
  expect(patchOf(following, "Namespace").map(({ path, value }) => [path, value])).toEqual([
    ["/metadata/labels/pod-security.kubernetes.io~1enforce", "restricted"],
    ["/metadata/labels/pod-security.kubernetes.io~1audit", "restricted"],
  ]);
});

test("Flux's own network policies, which open everything, are off", () => {
  expect(instanceOf(following)).toMatchObject({ cluster: { networkPolicy: false } });
  expect(find(flux(following), "CiliumNetworkPolicy", "closed")).toBeDefined();
});

test("the source-controller reaches the registries, the operator that of Flux's manifests", () => {
  expect(find(flux(following), "CiliumNetworkPolicy", "registries")).toMatchObject({
    spec: {
      endpointSelector: { matchLabels: { "app.kubernetes.io/component": "source-controller" } },
      egress: [
        { toFQDNs: [{ matchPattern: "*.quay.io" }, { matchName: "quay.io" }, { matchName: "registry.example.com" }] },
      ],
    },
  });
  expect(find(flux(following), "CiliumNetworkPolicy", "flux-manifests")).toMatchObject({
    spec: { egress: [{ toFQDNs: [{ matchName: "ghcr.io" }, { matchName: "pkg-containers.githubusercontent.com" }] }] },
  });
});

test("with a mirror Flux reaches the mirror and the fleet's registry alone", () => {
  const cluster = { ...apps, fleet: { ...apps.fleet, mirror: { url: "oci://mirror.example.com/all" } } as const };
  const mirrored = { ...following, cluster };

  expect(JSON.stringify(find(flux(mirrored), "CiliumNetworkPolicy", "registries"))).not.toContain("quay.io");
  expect(instanceOf(mirrored)).toMatchObject({
    distribution: { artifact: expect.stringMatching(/^oci:\/\/mirror\.example\.com\/all\/ghcr\.io\/.*:v0\.58\.1$/) },
  });
});

test.each(["stable:1", "", "-x", "a b"])("refuses the channel %j", (channel) => {
  expect(() => flux({ ...following, follow: { channel } })).toThrow(
    `channel ${JSON.stringify(channel)}: it is not a tag`,
  );
});

test("refuses keys in another namespace", () => {
  const elsewhere = secretHandle("default", "keys", ["a.pub"]);

  expect(() => flux({ ...following, verify: { publicKeys: elsewhere } })).toThrow(
    "Secret/default/keys: Flux reads it in the namespace flux-system alone",
  );
});

test("every option reaches the cluster", () => {
  const all: Required<FluxProps> = {
    ...following,
    pullSecret: secretHandle("flux-system", "registry", [".dockerconfigjson"]),
    size: "large",
    shards: 2,
    monitoring: { scrapedFrom: "metrics" },
    tuning: { concurrency: 7, requeueDependency: "3s", memory: "2Gi", jitter: 20 },
    labels: { "gateway.mainstay.dev/internal": "allowed" },
  };

  expect(flux(all)).toMatchObject({
    shards: 2,
    bootstrap: { objects: [{ name: "cosign-keys" }, { name: "registry" }] },
  });
  expect(find(flux(all), "PodMonitor", "flux-operator")).toBeDefined();
  expect(instanceOf(all)).toMatchObject({
    cluster: { size: "large" },
    sharding: { key: "sharding.fluxcd.io/key", shards: ["shard1", "shard2"] },
    sync: { pullSecret: "registry" },
  });
  expect(patchOf(all, "Namespace")).toContainEqual({
    op: "add",
    path: "/metadata/labels/gateway.mainstay.dev~1internal",
    value: "allowed",
  });
  expect(patchOf(all, "Deployment", "(kustomize-controller|helm-controller)").map(({ value }) => value)).toEqual([
    "--concurrent=7",
    "--requeue-dependency=3s",
  ]);
  expect(
    patchOf(all, "Deployment", "(source-controller|kustomize-controller|helm-controller)").map(({ value }) => value),
  ).toEqual(["--interval-jitter-percentage=20", "2Gi"]);
});
