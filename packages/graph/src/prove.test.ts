import { cluster, helmRelease, chart, kustomization, manifest, namespace } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { prove } from "./prove.ts";
import { cilium, demo, findingsOf, identity, object, plan, world } from "./world.test-data.ts";

const shop = namespace("shop", { podSecurity: "restricted" });
const deployment = (secret: string, key = "url") =>
  object("apps/v1", "Deployment", "shop/web", {
    spec: {
      template: {
        spec: {
          containers: [
            {
              name: "web",
              image: "registry.example.com/web:1.0.0",
              env: [{ name: "URL", valueFrom: { secretKeyRef: { name: secret, key } } }],
            },
          ],
        },
      },
    },
  });
const externalSecret = object("external-secrets.io/v1", "ExternalSecret", "shop/database", {
  spec: { secretStoreRef: { kind: "ClusterSecretStore", name: "vault" }, data: [{ secretKey: "url" }] },
});
const secrets = kustomization("secrets", [
  helmRelease("external-secrets", chart<object>("oci://ghcr.io/external-secrets/charts/external-secrets", "2.9.0"), {
    namespace: "kube-system",
    values: {},
    provides: { crds: ["external-secrets.io"], webhooks: ["external-secrets.io"] },
  }),
]);
const store = kustomization("store", [object("external-secrets.io/v1", "ClusterSecretStore", "vault")]);

test("an object waits for what its fields name, for its kind, its webhooks and its namespace", () => {
  const graph = prove(
    world([
      secrets,
      store,
      kustomization("namespaces", [shop]),
      kustomization("database", [externalSecret]),
      kustomization("web", [deployment("database")]),
    ]),
  );
  const dependsOn = Object.fromEntries(graph.nodes.map((node) => [node.kustomization.name, node.dependsOn]));

  expect(dependsOn).toEqual({
    cilium: [],
    database: ["namespaces", "store"],
    namespaces: ["cilium"],
    secrets: [],
    store: ["secrets"],
    web: ["database"],
  });
});

test("an edge keeps every reason, and says which edges others imply", () => {
  const graph = prove(
    world([
      secrets,
      store,
      kustomization("database", [shop, externalSecret]),
      kustomization("web", [deployment("database")]),
    ]),
  );

  expect(graph.edges.find(({ from, to }) => from === "web" && to === "database")).toMatchObject({
    emitted: true,
    reasons: [
      { text: "Deployment.apps/shop/web needs Namespace/shop (metadata.namespace): declares it" },
      {
        object: "Deployment.apps/shop/web",
        needs: "Secret/shop/database",
        text: "Deployment.apps/shop/web needs Secret/shop/database (spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef): ExternalSecret.external-secrets.io/shop/database produces it",
      },
    ],
  });
  expect(graph.edges.find(({ from, to }) => from === "database" && to === "secrets")).toMatchObject({ emitted: false });
});

test("after adds an edge that no field shows, with its reason", () => {
  const first = kustomization("first", [shop]);
  const second = kustomization("second", [], {
    after: [{ object: { group: "", kind: "Namespace", name: "shop" }, because: "it measures the namespace" }],
  });

  expect(prove(world([first, second])).edges).toContainEqual(
    expect.objectContaining({
      from: "second",
      to: "first",
      reasons: [
        { text: "second needs Namespace/shop (it measures the namespace): declares it", needs: "Namespace/shop" },
      ],
    }),
  );
});

test("a kind whose readiness Flux cannot tell gets one health check expression", () => {
  const graph = prove(world([secrets, store]));

  expect(graph.nodes.find(({ kustomization: { name } }) => name === "store")?.healthChecks).toEqual([
    {
      apiVersion: "external-secrets.io/v1",
      kind: "ClusterSecretStore",
      current: `status.conditions.exists(c, c.type == "Ready" && c.status == "True")`,
    },
  ]);
});

test("a Secret that nobody produces is refused, with the nearest one that is", () => {
  expect(
    findingsOf(world([secrets, store, kustomization("web", [shop, externalSecret, deployment("datbase")])])),
  ).toEqual([
    expect.objectContaining({
      subject: "Deployment.apps/shop/web",
      problem: "nobody provides Secret/shop/datbase (spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef)",
      remedy:
        "Did you mean Secret/shop/database? Let an ExternalSecret or a Certificate produce it, or declare it as a bootstrap secret.",
    }),
  ]);
});

test("a key that the producer does not write is refused", () => {
  const web = kustomization("web", [shop, externalSecret, deployment("database", "uri")]);

  expect(findingsOf(world([secrets, store, web]))).toEqual([
    expect.objectContaining({
      problem: `Secret/shop/database has no key "uri" (spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef)`,
      remedy: `Use one of its keys: "url".`,
    }),
  ]);
});

test("a reference marked optional needs nobody", () => {
  const optional = object("apps/v1", "Deployment", "shop/web", {
    spec: { template: { spec: { volumes: [{ name: "c", configMap: { name: "extra", optional: true } }] } } },
  });

  expect(findingsOf(demo(shop, optional))).toEqual([]);
});

test("what a trust Bundle writes into every namespace can be mounted in each", () => {
  const release = helmRelease(
    "trust-manager",
    chart<object>("oci://quay.io/jetstack/charts/trust-manager", "v0.25.0"),
    {
      namespace: "kube-system",
      values: {},
      provides: { crds: ["trust.cert-manager.io"] },
    },
  );
  const bundle = object("trust.cert-manager.io/v1alpha1", "Bundle", "roots", {
    spec: { sources: [], target: { configMap: { key: "ca.crt" } } },
  });
  const pod = object("v1", "Pod", "shop/web", { spec: { volumes: [{ name: "roots", configMap: { name: "roots" } }] } });
  const graph = prove(
    world([
      kustomization("trust-manager", [release]),
      kustomization("trust", [bundle]),
      kustomization("shop", [shop, pod]),
    ]),
  );

  expect(graph.nodes.find((node) => node.kustomization.name === "shop")?.dependsOn).toEqual(["cilium", "trust"]);
});

test("bootstrap secrets count as provided", () => {
  const web = kustomization("web", [shop, deployment("database")]);
  const bootstrap = { objects: [{ group: "", kind: "Secret", namespace: "shop", name: "database" }] };

  expect(findingsOf(world([web], bootstrap))).toEqual([]);
});

test("an API that nobody brings is refused", () => {
  expect(findingsOf(demo(object("cert-manager.io/v1", "ClusterIssuer", "letsencrypt")))).toEqual([
    expect.objectContaining({
      subject: "ClusterIssuer.cert-manager.io/letsencrypt",
      problem: "nobody provides the CustomResourceDefinitions of cert-manager.io (its kind)",
    }),
  ]);
});

test("a custom resource beside the release that brings its kind is refused, for Flux validates both at once", () => {
  const together = kustomization("together", [
    helmRelease("cert-manager", chart<object>("oci://quay.io/jetstack/charts/cert-manager", "v1.21.1"), {
      namespace: "kube-system",
      values: {},
      provides: { crds: ["cert-manager.io"] },
    }),
    object("cert-manager.io/v1", "ClusterIssuer", "letsencrypt"),
  ]);

  expect(findingsOf(world([together]))).toEqual([
    expect.objectContaining({
      subject: "ClusterIssuer.cert-manager.io/letsencrypt",
      problem: expect.stringContaining("come with the same Kustomization"),
    }),
  ]);
});

test("a namespace that nobody declares is refused", () => {
  expect(findingsOf(demo(object("v1", "ConfigMap", "nowhere/settings")))).toEqual([
    expect.objectContaining({ problem: "nobody provides Namespace/nowhere (metadata.namespace)" }),
  ]);
});

test("Kustomizations that wait for each other are refused, with the whole circle", () => {
  const config = (name: string, other: string) => [
    manifest({ apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace: "shop" } }),
    object("v1", "Pod", `shop/${name}`, { spec: { volumes: [{ name: "c", configMap: { name: other } }] } }),
  ];
  const findings = findingsOf(
    world([kustomization("one", [shop, config("one", "two")]), kustomization("two", config("two", "one"))]),
  );

  expect(findings).toEqual([
    expect.objectContaining({
      subject: "Kustomizations one → two → one",
      problem: expect.stringContaining("two waits for one: "),
    }),
  ]);
});

test("all findings of the cluster and the fleet are thrown at once", () => {
  const broken = { ...identity, fleet: { ...plan, router: { address: "10.9.9.9", asn: 64512 } } } as const;
  const bad = kustomization("demo", [object("v1", "Secret", "nowhere/token", { stringData: { token: "x" } })]);

  expect(() => prove(cluster(broken, [{ kustomizations: [cilium, bad] }]))).toThrow(
    /^cluster "apps" cannot be built \(3 errors\):\nrouter 10\.9\.9\.9: .*\n {2}.*\nSecret\/nowhere\/token: nobody .*\n {2}.*\nSecret\/nowhere\/token: a Secret in an artifact/,
  );
});

test("a proved cluster lists what was proved", () => {
  expect(prove(demo(shop)).proofs.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["references", "declared-once", "fleet-ranges"]),
  );
});
