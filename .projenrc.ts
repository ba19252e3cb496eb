import {
  capability,
  cluster,
  command,
  engine,
  inventory,
  models,
  Monorepo,
  projectTypes,
  tool,
  vocabulary,
} from "./packages/projen/src/index.ts";

const certManager = "@kubernetes-models/cert-manager";
const cilium = "@kubernetes-models/cilium";
const externalSecrets = "@kubernetes-models/external-secrets";
const flux = "@kubernetes-models/flux-cd";
const gatewayApi = "@kubernetes-models/gateway-api";
const kyverno = "@kubernetes-models/kyverno";
const prometheusOperator = "@kubernetes-models/prometheus-operator";

const packages = [
  vocabulary("fleet", "The vocabulary: manifests, Kustomizations, releases, handles, clusters and fleets", [
    cilium,
    externalSecrets,
    flux,
    prometheusOperator,
  ]),
  models("models", "Typed models of kinds that no @kubernetes-models package covers", [
    "@kubernetes-models/apimachinery",
  ]),

  capability("networking", "Cilium, BGP, Gateways, ClusterMesh and network policies", [
    cilium,
    externalSecrets,
    gatewayApi,
  ]),
  capability("certificates", "cert-manager, issuers and wildcard certificates", [certManager, prometheusOperator]),
  capability("secrets", "External Secrets with 1Password Connect", [externalSecrets, prometheusOperator]),
  capability("policy", "Admission policies, from baseline to restricted", [kyverno]),
  capability("delivery", "How Flux follows a cluster's artifact", [flux, gatewayApi, prometheusOperator]),

  engine("graph", "The order of everything, derived from references, and the proofs over it"),
  engine("artifact", "A cluster rendered, packed and pushed", {
    uses: ["graph"],
    npm: [
      certManager,
      cilium,
      externalSecrets,
      flux,
      gatewayApi,
      kyverno,
      prometheusOperator,
      "kubernetes-models",
      "fflate",
      "js-yaml",
      "modern-tar",
    ],
  }),
  engine("validation", "What the field's own tools say of a built cluster", {
    uses: ["artifact", "graph"],
    npm: ["js-yaml"],
  }),
  engine("rehearsal", "A built cluster against a real control plane and real Flux, on loopback", {
    uses: ["artifact", "validation"],
    npm: ["js-yaml", "modern-tar"],
  }),
  command("cli", "The mainstay command", {
    commands: ["mainstay"],
    uses: ["graph", "artifact", "validation", "rehearsal"],
    npm: ["commander"],
  }),
  projectTypes("projen", "Project types for repositories of capabilities and clusters", ["constructs", "projen"]),
];

const onCluster = {
  uses: ["networking", "certificates", "secrets", "policy", "delivery"],
  testsUse: ["artifact", "graph"],
};
const clusters = [
  inventory("fleet", "What the clusters share: router, registry, addresses, trust and people", {
    uses: ["networking", "delivery"],
    npm: ["kubernetes-models"],
  }),
  cluster("infra", "Shared platform services", onCluster),
  cluster("apps", "The product", onCluster),
];

const tools = [
  tool("ci", "The runner behind pnpm test and pnpm test:live"),
  tool("models-generator", "Makes packages/models from CustomResourceDefinitions", {
    npm: ["@kubernetes-models/crd-generate", "js-yaml"],
  }),
  tool("toolchain", "The field's own CLIs and servers, pinned and built from Go modules"),
];

new Monorepo({
  name: "mainstay",
  scope: "@mainstay",
  description: "Kubernetes platforms as typed packages: clusters built into artifacts that Flux pulls",
  projects: [...packages, ...clusters, ...tools],
  scripts: {
    mainstay: "NODE_COMPILE_CACHE=.cache/node node --conditions=mainstay-source packages/cli/src/main.ts",
    toolchain: "node tools/toolchain/src/main.ts",
    models: "node tools/models-generator/src/main.ts",
    test: "node tools/ci/src/test.ts",
    "test:live": "node tools/ci/src/test-live.ts",
  },
}).synth();
