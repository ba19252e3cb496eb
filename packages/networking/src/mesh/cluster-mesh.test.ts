import { expect, test } from "vitest";
import { networking } from "../networking.ts";
import { apps, find, infra, store } from "../world.test-data.ts";
import { clusterMesh, type ClusterMeshProps } from "./cluster-mesh.ts";
import { meshAddress } from "./mesh-address.ts";

const network = networking(apps, { clusterMesh: true });
const { kustomizations } = clusterMesh(apps, { network, store });

test("both ends know a cluster's mesh address from the plan", () => {
  expect([meshAddress(infra), meshAddress(apps)]).toEqual(["10.25.20.254", "10.25.21.254"]);
  expect(find(kustomizations, "Service", "clustermesh-apiserver")).toMatchObject({
    metadata: {
      labels: { "mainstay.dev/load-balancer": "apps" },
      annotations: { "lbipam.cilium.io/ips": "10.25.21.254" },
    },
    spec: { type: "LoadBalancer", selector: { "k8s-app": "clustermesh-apiserver" }, ports: [{ port: 2379 }] },
  });
});

test("a cluster publishes its certificate for the others, and never its CA's key", () => {
  expect(find(kustomizations, "PushSecret")).toMatchObject({
    metadata: { namespace: "kube-system" },
    spec: {
      secretStoreRefs: [{ kind: "ClusterSecretStore", name: "fleet" }],
      selector: { secret: { name: "clustermesh-apiserver-remote-cert" } },
      data: [
        { match: { secretKey: "ca.crt", remoteRef: { remoteKey: "clustermesh-apps", property: "ca.crt" } } },
        { match: { secretKey: "tls.crt" } },
        { match: { secretKey: "tls.key" } },
      ],
    },
  });
});

test("it follows a peer by the certificate that the peer published", () => {
  expect(find(kustomizations, "ExternalSecret", "cilium-kvstoremesh")).toMatchObject({
    spec: {
      data: [
        { secretKey: "infra.ca.crt", remoteRef: { key: "clustermesh-infra", property: "ca.crt" } },
        { secretKey: "infra.tls.crt" },
        { secretKey: "infra.tls.key" },
      ],
      target: {
        template: {
          data: {
            infra: expect.stringContaining("- https://10.25.20.254:2379\n"),
            "infra.etcd-client-ca.crt": `{{ index . "infra.ca.crt" }}`,
            "infra.etcd-client.crt": `{{ index . "infra.tls.crt" }}`,
            "infra.etcd-client.key": `{{ index . "infra.tls.key" }}`,
          },
        },
      },
    },
  });
});

test("agents follow peers through the mesh API beside them, and hold none of their keys", () => {
  const agents = find(kustomizations, "ExternalSecret", "cilium-clustermesh");

  expect(agents).toMatchObject({
    spec: {
      target: {
        template: {
          data: { infra: expect.stringContaining("- https://clustermesh-apiserver.kube-system.svc:2379\n") },
        },
      },
    },
  });
  expect(agents).not.toMatchObject({
    spec: { target: { template: { data: { "infra.etcd-client.key": expect.anything() } } } },
  });
});

test("what it serves is ready without its peers", () => {
  expect(
    kustomizations.map(({ name, manifests }) => [name, manifests.some(({ kind }) => kind === "ExternalSecret")]),
  ).toEqual([
    ["cilium-clustermesh", false],
    ["cilium-clustermesh-peers", true],
  ]);
});

test("the mesh API reaches the addresses of its peers and nothing else outside", () => {
  expect(find(kustomizations, "CiliumNetworkPolicy", "mesh-to-peers")).toMatchObject({
    spec: { egress: [{ toCIDR: ["10.25.20.254/32"], toPorts: [{ ports: [{ port: "2379" }] }] }] },
  });
});

test("its metrics are open to monitoring alone", () => {
  const monitored = clusterMesh(apps, {
    network: networking(apps, { clusterMesh: true, monitoring: "metrics" }),
    store,
  });

  expect(find(kustomizations, "CiliumNetworkPolicy", "mesh-metrics-metrics")).toBeUndefined();
  expect(find(monitored.kustomizations, "CiliumNetworkPolicy", "mesh-metrics-metrics")).toMatchObject({
    spec: { ingress: [{ fromEndpoints: [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": "metrics" } }] }] },
  });
});

test("every option reaches the mesh", () => {
  const all: Required<ClusterMeshProps> = { network, store, peers: ["infra"], item: "mesh", suspend: true };
  const made = clusterMesh(apps, all).kustomizations;

  expect(made.every(({ suspend }) => suspend)).toBe(true);
  expect(find(made, "PushSecret")).toMatchObject({
    spec: { data: [{ match: { remoteRef: { remoteKey: "mesh-apps" } } }, {}, {}] },
  });
  expect(find(made, "ExternalSecret")).toMatchObject({
    spec: { data: [{ remoteRef: { key: "mesh-infra" } }, {}, {}] },
  });
});

test.each(["apps", "edge"])("refuses the peer %j", (peer) => {
  expect(() => clusterMesh(apps, { network, store, peers: [peer] })).toThrow(
    `mesh of cluster "apps": the peer "${peer}" is no other cluster of the fleet.\n  Choose among infra.`,
  );
});

test("refuses a network without a mesh API", () => {
  expect(() => clusterMesh(apps, { network: networking(apps), store })).toThrow("its Cilium runs no mesh API");
});

test("refuses a range that cannot spare an address", () => {
  expect(() => meshAddress({ loadBalancers: "10.25.21.0/31" })).toThrow("the range is too small for a mesh");
});
