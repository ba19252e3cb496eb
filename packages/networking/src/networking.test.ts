import { closedNetworkName, secretHandle } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { networking, type NetworkingProps } from "./networking.ts";
import { apps, find } from "./world.test-data.ts";

const network = networking(apps);
const { kustomizations } = network;

function closed(made: typeof kustomizations): (string | undefined)[] {
  return made
    .flatMap(({ manifests }) => manifests)
    .filter(({ metadata }) => metadata.name === closedNetworkName)
    .map(({ metadata }) => metadata.namespace);
}

test("every risky part is a Kustomization of its own", () => {
  expect(kustomizations.map(({ name }) => name)).toEqual([
    "cilium",
    "coredns",
    "network-baseline",
    "cilium-load-balancers",
    "cilium-bgp",
    "gateway-api",
  ]);
});

test("nothing is suspended unless the inventory says so", () => {
  expect(kustomizations.every(({ suspend }) => !suspend)).toBe(true);
});

test("the namespaces that Kubernetes and Cilium bring are closed", () => {
  expect(closed(kustomizations)).toEqual([
    "cilium-secrets",
    "default",
    "kube-node-lease",
    "kube-public",
    "kube-system",
    "gateways",
  ]);
});

test("all of the cluster reaches DNS, and DNS reaches the node's resolvers", () => {
  expect(find(kustomizations, "CiliumNetworkPolicy", "dns-from-cluster")).toMatchObject({
    spec: { endpointSelector: { matchLabels: { "k8s-app": "kube-dns" } }, ingress: [{ fromEntities: ["cluster"] }] },
  });
  expect(find(kustomizations, "CiliumNetworkPolicy", "dns-to-resolvers")).toMatchObject({
    spec: { egress: [{ toEntities: ["host", "world"], toPorts: [{ ports: [{ port: "53" }, { port: "53" }] }] }] },
  });
});

test("Hubble's relay reaches the agents of all nodes", () => {
  expect(find(kustomizations, "CiliumNetworkPolicy", "hubble-relay-to-agents")).toMatchObject({
    spec: { egress: [{ toEntities: ["host", "remote-node"], toPorts: [{ ports: [{ port: "4244" }] }] }] },
  });
});

test("bootstrap brings the Gateway API that this Cilium reads", () => {
  expect(network.bootstrap?.crds).toEqual([
    { group: "gateway.networking.k8s.io", source: "https://github.com/kubernetes-sigs/gateway-api v1.4.1" },
  ]);
});

test("the class of Gateways is Cilium's", () => {
  expect(find(kustomizations, "GatewayClass", network.gatewayClass.name)).toMatchObject({
    spec: { controllerName: "io.cilium/gateway-controller" },
  });
});

test("SPIRE has a namespace that Talos lets it run in, closed but for the agents", () => {
  const made = networking(apps, { mutualAuthentication: true });

  expect(made.bootstrap?.objects).toEqual([{ group: "", kind: "Namespace", name: "cilium-spire" }]);
  expect(find(made.kustomizations, "Namespace", "cilium-spire")?.metadata.labels).toMatchObject({
    "pod-security.kubernetes.io/enforce": "privileged",
  });
  expect(closed(made.kustomizations)).toContain("cilium-spire");
  expect(find(made.kustomizations, "CiliumNetworkPolicy", "from-agents")).toMatchObject({
    metadata: { namespace: "cilium-spire" },
    spec: { ingress: [{ fromEntities: ["host", "remote-node"], toPorts: [{ ports: [{ port: "8081" }] }] }] },
  });
});

test("no Kustomization holds Cilium and an object of Cilium's kinds", () => {
  const [cilium] = networking(apps, { mutualAuthentication: true }).kustomizations;

  expect(cilium?.manifests.filter(({ apiVersion }) => apiVersion.startsWith("cilium.io/"))).toEqual([]);
});

test("every option reaches the network", () => {
  const all: Required<NetworkingProps> = {
    operatorReplicas: 3,
    clusterMesh: true,
    mutualAuthentication: false,
    bgpPassword: secretHandle("kube-system", "bgp", ["password"]),
    monitoring: "observability",
    alerts: { repositoryUrl: "https://git.example.com/test" },
    suspend: ["bgp", "gateway-api", "load-balancers", "network-baseline"],
  };
  const made = networking(apps, all);

  expect(made).toMatchObject({
    monitoring: "observability",
    peerCertificate: { namespace: "kube-system", name: "clustermesh-apiserver-remote-cert" },
  });
  expect(made.kustomizations.map(({ suspend }) => suspend)).toEqual([false, false, true, true, true, true, false]);
  expect(find(made.kustomizations, "PrometheusRule", "network")).toBeDefined();
  expect(find(made.kustomizations, "HelmRelease", "cilium")).toMatchObject({
    spec: {
      values: {
        operator: { replicas: 3 },
        clustermesh: { useAPIServer: true },
        authentication: { enabled: false },
        prometheus: { serviceMonitor: { enabled: true } },
      },
    },
  });
  expect(find(made.kustomizations, "HelmRelease", "coredns")).toMatchObject({
    spec: { values: { rbac: { multiclusterEnable: true }, prometheus: { monitor: { enabled: true } } } },
  });
  expect(find(made.kustomizations, "CiliumBGPPeerConfig")).toMatchObject({ spec: { authSecretRef: "bgp" } });
  expect(find(made.kustomizations, "CiliumNetworkPolicy", "dns-metrics-observability")).toBeDefined();
  expect(find(made.kustomizations, "CiliumNetworkPolicy", "hubble-relay-metrics-observability")).toBeDefined();
});
