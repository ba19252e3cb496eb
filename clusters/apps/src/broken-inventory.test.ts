import { home } from "@mainstay/cluster-fleet";
import {
  chart,
  type Cluster,
  type ClusterIdentity,
  cluster,
  fleet,
  helmRelease,
  InvalidInputs,
  kustomization,
  type Kustomization,
  type Manifest,
  namespace,
} from "@mainstay/fleet";
import { prove } from "@mainstay/graph";
import { expect, test } from "vitest";
import { apps } from "./cluster.ts";

/** The real inventory with something added to it. */
function changed(added: readonly Kustomization[], identity: ClusterIdentity = apps.identity): Cluster {
  return cluster(identity, [
    { kustomizations: apps.kustomizations, bootstrap: apps.bootstrap },
    { kustomizations: added },
  ]);
}

function object(apiVersion: string, kind: string, metadata: Manifest["metadata"], rest: object = {}): Manifest {
  return { apiVersion, kind, metadata, ...rest };
}

function errorsOf(broken: Cluster): readonly string[] {
  try {
    prove(broken);
    return [];
  } catch (error) {
    if (error instanceof InvalidInputs) return error.errors.map(({ message }) => message);
    throw error;
  }
}

const shop = namespace("shop", { podSecurity: "restricted" });
const demo = (...content: readonly Manifest[]) => changed([kustomization("demo", [shop, content])]);

test("the inventory itself has no error", () => {
  expect(errorsOf(apps)).toEqual([]);
});

test("overlapping load-balancer pools", () => {
  const pool = object(
    "cilium.io/v2",
    "CiliumLoadBalancerIPPool",
    { name: "second" },
    {
      spec: {
        blocks: [{ cidr: "10.25.21.128/25" }],
        serviceSelector: { matchLabels: { "mainstay.dev/load-balancer": "apps" } },
      },
    },
  );

  expect(errorsOf(demo(pool))).toEqual([
    expect.stringMatching(
      /^CiliumLoadBalancerIPPool\.cilium\.io\/\S+: 10\.25\.21\.\S+ overlaps 10\.25\.21\.128\/25 of CiliumLoadBalancerIPPool\.cilium\.io\/second\.\n {2}Give each pool addresses of its own\.$/,
    ),
  ]);
});

test("an issuer that nobody declares", () => {
  const certificate = object(
    "cert-manager.io/v1",
    "Certificate",
    { name: "shop", namespace: "shop" },
    {
      spec: {
        secretName: "shop",
        dnsNames: ["shop.example.com"],
        issuerRef: { kind: "ClusterIssuer", name: "letsencrypt-prodution" },
      },
    },
  );

  expect(errorsOf(demo(certificate))).toEqual([
    expect.stringMatching(
      /^Certificate\.cert-manager\.io\/shop\/shop: nobody provides ClusterIssuer\.cert-manager\.io\/letsencrypt-prodution \(spec\.issuerRef\)\.\n {2}Did you mean ClusterIssuer\.cert-manager\.io\/letsencrypt-production\?/,
    ),
  ]);
});

test("an object that is declared twice", () => {
  const settings = object("v1", "ConfigMap", { name: "cluster-settings", namespace: "flux-system" });

  expect(errorsOf(demo(settings))).toEqual([
    `ConfigMap/flux-system/cluster-settings: declared 2 times (Kustomization "cluster-settings", Kustomization "demo").\n  Delete all but one, or give the others names of their own.`,
  ]);
});

test("Kustomizations that wait for each other", () => {
  const secret = { group: "", kind: "Namespace", name: "two" };
  const one = kustomization("one", [namespace("one", { podSecurity: "restricted" })], {
    after: [{ object: secret, because: "it counts the pods of the other" }],
  });
  const two = kustomization("two", [namespace("two", { podSecurity: "restricted" })], {
    after: [{ object: { ...secret, name: "one" }, because: "it counts the pods of the other" }],
  });

  expect(errorsOf(changed([one, two]))).toEqual([
    `Kustomizations one → two → one: they wait for each other (one waits for two: one needs Namespace/two (it counts the pods of the other): declares it; two waits for one: two needs Namespace/one (it counts the pods of the other): declares it).\n  Move the objects that close the circle to a Kustomization of their own.`,
  ]);
});

test("an API that nobody brings", () => {
  const policy = object("policies.kyverno.io/v1", "ImageValidatingPolicy", { name: "signed" });

  expect(errorsOf(demo(policy))).toEqual([
    `ImageValidatingPolicy.policies.kyverno.io/signed: nobody provides the CustomResourceDefinitions of policies.kyverno.io (its kind).\n  Add the capability whose release brings that API, or declare it in the release's "provides.crds".`,
  ]);
});

test("an address range that is none", () => {
  const plan = {
    ...home,
    clusters: { ...home.clusters, apps: { ...home.clusters.apps, pods: "10.246.0.0/33" } },
  } as const;

  expect(errorsOf(changed([], fleet(plan).identities.apps))).toEqual([
    `cluster "apps" pods: "10.246.0.0/33" is not an IPv4 CIDR.\n  Write an address and a prefix length from 0 to 32, such as "10.25.11.0/24".`,
  ]);
});

test("a name that Kubernetes does not take", () => {
  expect(() => namespace("Payments", { podSecurity: "restricted" })).toThrow(
    `Namespace "Payments": the name "Payments" is not a DNS label.\n  Use a-z, 0-9 and "-", at most 63 characters, such as "payments-eu".`,
  );
});

test("a namespace that is missing", () => {
  expect(errorsOf(demo(object("v1", "ConfigMap", { name: "settings", namespace: "shopp" })))).toEqual([
    `ConfigMap/shopp/settings: nobody provides Namespace/shopp (metadata.namespace).\n  Did you mean Namespace/shop? Declare it with namespace(…) in a Kustomization of the cluster.`,
  ]);
});

test("a chart that is not pinned", () => {
  const web = helmRelease("web", chart<object>("oci://registry.example.com/charts/web", "1.x"), {
    namespace: "shop",
    values: {},
  });

  expect(errorsOf(changed([kustomization("demo", [shop, web])]))).toEqual([
    `OCIRepository.source.toolkit.fluxcd.io/shop/web: the chart oci://registry.example.com/charts/web is pinned to "1.x", which can change under the cluster.\n  Write one exact version, such as "1.21.1", in the package's chart table.`,
  ]);
});

test("a secret that nobody produces", () => {
  const pod = object(
    "v1",
    "Pod",
    { name: "web", namespace: "shop" },
    {
      spec: {
        containers: [
          { name: "web", image: "registry.example.com/web:1.0.0", envFrom: [{ secretRef: { name: "database" } }] },
        ],
      },
    },
  );

  expect(errorsOf(demo(pod))).toEqual([
    `Pod/shop/web: nobody provides Secret/shop/database (spec.containers[0].envFrom[0].secretRef).\n  Let an ExternalSecret or a Certificate produce it, or declare it as a bootstrap secret.`,
  ]);
});

test("all errors of an inventory come at once", () => {
  const wrong = [1, 2, 3].map((number) => object("v1", "Secret", { name: `token-${number}`, namespace: "nowhere" }));

  expect(errorsOf(demo(...wrong))).toHaveLength(6);
});
