import { expect, test } from "vitest";
import { reachableFromMesh, type ReachableFromMeshProps, reachesMesh, type ReachesMeshProps } from "./across-mesh.ts";
import { allowInternet, type AllowInternetProps } from "./allow-internet.ts";
import { closedNetwork } from "./closed-network.ts";
import { reachableFromAddresses, type ReachableFromAddressesProps } from "./reachable-from-addresses.ts";
import { reachableFromApiServer, reachableFromGateways } from "./reachable-from-entity.ts";
import { reachableFromNodes, type ReachableFromNodesProps } from "./reachable-from-nodes.ts";
import { reachableFrom, type ReachableFromProps } from "./reachable-from.ts";
import { reachableInCluster, type ReachableInClusterProps } from "./reachable-in-cluster.ts";
import { reachesAddresses, type ReachesAddressesProps } from "./reaches-addresses.ts";
import { reachesNodes, type ReachesNodesProps } from "./reaches-nodes.ts";
import { reaches, type ReachesProps } from "./reaches.ts";

const pods = { app: "web" };
const where = { namespace: "shop", pods };
const web = { matchLabels: pods };
const http = [{ ports: [{ port: "8080", protocol: "TCP" }] }];

test("a closed namespace reaches DNS and the API server, and is reached by nobody", () => {
  expect(closedNetwork("shop")).toMatchObject({
    metadata: { name: "closed", namespace: "shop" },
    spec: {
      endpointSelector: {},
      ingress: [{}],
      egress: [
        {
          toEndpoints: [
            { matchLabels: { "k8s:io.kubernetes.pod.namespace": "kube-system", "k8s:k8s-app": "kube-dns" } },
          ],
          toPorts: [{ rules: { dns: [{ matchPattern: "*" }] } }],
        },
        { toEntities: ["kube-apiserver"] },
      ],
    },
  });
});

test("a word without pods is about every pod of the namespace", () => {
  expect(reaches({ namespace: "shop", ports: [8080], to: { namespace: "bank" } })).toMatchObject({
    spec: { endpointSelector: {} },
  });
});

test("only Gateways reach what is exposed", () => {
  expect(reachableFromGateways({ ...where, ports: [8080] })).toMatchObject({
    metadata: { name: "from-gateways" },
    spec: { endpointSelector: web, ingress: [{ fromEntities: ["ingress"], toPorts: http }] },
  });
});

test("the API server reaches a webhook from any node", () => {
  expect(reachableFromApiServer({ ...where, ports: [8080] })).toMatchObject({
    metadata: { name: "from-api-server" },
    spec: { ingress: [{ fromEntities: ["kube-apiserver", "host", "remote-node"], toPorts: http }] },
  });
});

test("both ends prove who they are only where that is asked for", () => {
  const plain = reachableFrom({ ...where, ports: [8080], from: { namespace: "bank" } });

  expect(JSON.stringify(plain)).not.toContain("authentication");
});

test.each(["https://api.github.com", "api.github.com:443", "*.*.github.com", ""])("refuses the host %j", (host) => {
  expect(() => allowInternet({ namespace: "shop", hosts: [host] })).toThrow(
    `allowInternet host ${JSON.stringify(host)}: it is not a host name`,
  );
});

test("refuses an address that is no CIDR, and offers the one that was meant", () => {
  expect(() => reachesAddresses({ ...where, ports: [8080], to: ["10.25.12.5/24"] })).toThrow(`Write "10.25.12.0/24".`);
  expect(() => reachableFromAddresses({ ...where, ports: [8080], from: ["10.25.12.5/24"] })).toThrow(
    `Write "10.25.12.0/24".`,
  );
});

test("every option of allowInternet reaches the policy", () => {
  const all: Required<AllowInternetProps> = {
    ...where,
    name: "git",
    hosts: ["api.github.com", "*.github.com"],
    ports: [{ port: 53, protocol: "UDP" }],
  };

  expect(allowInternet(all)).toMatchObject({
    metadata: { name: "git", namespace: "shop" },
    spec: {
      endpointSelector: web,
      egress: [
        {
          toFQDNs: [{ matchName: "api.github.com" }, { matchPattern: "*.github.com" }],
          toPorts: [{ ports: [{ port: "53", protocol: "UDP" }] }],
        },
      ],
    },
  });
});

test("every option of reachableFrom reaches the policy", () => {
  const all: Required<ReachableFromProps> = {
    ...where,
    name: "orders",
    ports: [8080],
    from: { namespace: "bank", pods: { app: "till" } },
    mutualAuthentication: true,
  };

  expect(reachableFrom(all)).toMatchObject({
    metadata: { name: "orders-bank", namespace: "shop" },
    spec: {
      endpointSelector: web,
      ingress: [
        {
          fromEndpoints: [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": "bank", app: "till" } }],
          toPorts: http,
          authentication: { mode: "required" },
        },
      ],
    },
  });
});

test("every option of reaches reaches the policy", () => {
  const all: Required<ReachesProps> = {
    ...where,
    name: "orders",
    ports: [8080],
    to: { namespace: "bank", pods: { app: "till" } },
  };

  expect(reaches(all)).toMatchObject({
    metadata: { name: "orders-bank", namespace: "shop" },
    spec: {
      endpointSelector: web,
      egress: [
        { toEndpoints: [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": "bank", app: "till" } }], toPorts: http },
      ],
    },
  });
});

test("every option of the words about nodes reaches the policy", () => {
  const from: Required<ReachableFromNodesProps> = { ...where, name: "probe", ports: [8080] };
  const to: Required<ReachesNodesProps> = { ...where, name: "kubelet", ports: [8080] };

  expect(reachableFromNodes(from)).toMatchObject({
    metadata: { name: "probe", namespace: "shop" },
    spec: { endpointSelector: web, ingress: [{ fromEntities: ["host", "remote-node"], toPorts: http }] },
  });
  expect(reachesNodes(to)).toMatchObject({
    metadata: { name: "kubelet", namespace: "shop" },
    spec: { endpointSelector: web, egress: [{ toEntities: ["host", "remote-node"], toPorts: http }] },
  });
});

test("every option of reachableInCluster reaches the policy", () => {
  const all: Required<ReachableInClusterProps> = { ...where, name: "dns", ports: [8080] };

  expect(reachableInCluster(all)).toMatchObject({
    metadata: { name: "dns", namespace: "shop" },
    spec: { endpointSelector: web, ingress: [{ fromEntities: ["cluster"], toPorts: http }] },
  });
});

test("every option of the words about addresses reaches the policy", () => {
  const to: Required<ReachesAddressesProps> = { ...where, name: "nas", ports: [8080], to: ["10.25.12.5/32"] };
  const from: Required<ReachableFromAddressesProps> = {
    ...where,
    name: "office",
    ports: [8080],
    from: ["10.30.0.0/16"],
  };

  expect(reachesAddresses(to)).toMatchObject({
    metadata: { name: "nas", namespace: "shop" },
    spec: { endpointSelector: web, egress: [{ toCIDR: ["10.25.12.5/32"], toPorts: http }] },
  });
  expect(reachableFromAddresses(from)).toMatchObject({
    metadata: { name: "office", namespace: "shop" },
    spec: { endpointSelector: web, ingress: [{ fromCIDR: ["10.30.0.0/16"], toPorts: http }] },
  });
});

test("every option of the words about the mesh reaches the policy", () => {
  const peer = { cluster: "infra", namespace: "bank", pods: { app: "till" } };
  const from: Required<ReachableFromMeshProps> = { ...where, ports: [8080], from: peer };
  const to: Required<ReachesMeshProps> = { ...where, ports: [8080], to: peer };
  const till = {
    matchLabels: {
      "k8s:io.kubernetes.pod.namespace": "bank",
      "k8s:io.cilium.k8s.policy.cluster": "infra",
      app: "till",
    },
  };

  expect(reachableFromMesh(from)).toMatchObject({
    metadata: { name: "from-infra-bank", namespace: "shop" },
    spec: { endpointSelector: web, ingress: [{ fromEndpoints: [till], toPorts: http }] },
  });
  expect(reachesMesh(to)).toMatchObject({
    metadata: { name: "to-infra-bank", namespace: "shop" },
    spec: { endpointSelector: web, egress: [{ toEndpoints: [till], toPorts: http }] },
  });
});
