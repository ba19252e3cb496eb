import {
  type Bootstrap,
  type Cluster,
  type ClusterIdentity,
  type Content,
  chart,
  cluster,
  type Finding,
  type FleetProps,
  fleet,
  helmRelease,
  InvalidInputs,
  type Kustomization,
  kustomization,
  type Manifest,
  namespace,
} from "@mainstay/fleet";
import { expect } from "vitest";
import { prove } from "./prove.ts";

/** A plan in which nothing is wrong. */
export const plan: FleetProps<"apps" | "infra"> = {
  name: "test",
  domain: "example.com",
  nodes: "10.25.11.0/24",
  router: { address: "10.25.11.1", asn: 64512 },
  repository: "https://git.example.com/test",
  registry: "oci://registry.example.com/test",
  clusters: {
    infra: {
      id: 1,
      asn: 64513,
      nodes: "10.25.11.16/28",
      apiServer: "10.25.11.16",
      pods: "10.244.0.0/16",
      services: "10.245.0.0/16",
      loadBalancers: "10.25.20.0/24",
    },
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

export const identity: ClusterIdentity = fleet(plan).identities.apps;

/** A release that stands for Cilium: every closed namespace needs its kinds. */
export const cilium: Kustomization = kustomization("cilium", [
  helmRelease("cilium", chart<object>("oci://quay.io/cilium/charts/cilium", "1.19.6"), {
    namespace: "kube-system",
    values: {},
    provides: { crds: ["cilium.io"] },
  }),
]);

/** An object of any kind, without the compiler's or the builders' checks. */
export function object(apiVersion: string, kind: string, path: string, rest: object = {}): Manifest {
  const [name = "", within] = path.split("/").reverse();
  return { apiVersion, kind, metadata: { name, ...(within === undefined ? {} : { namespace: within }) }, ...rest };
}

/** A cluster of Cilium and the given Kustomizations. */
export function world(kustomizations: readonly Kustomization[], bootstrap: Bootstrap = {}, of = identity): Cluster {
  return cluster(of, [{ kustomizations: [cilium, ...kustomizations], bootstrap }]);
}

/** The same with one Kustomization `demo`. */
export function demo(...content: readonly Content[]): Cluster {
  return world([kustomization("demo", content)]);
}

/** What the proofs find, `[]` where they hold. */
export function findingsOf(subject: Cluster): readonly Finding[] {
  try {
    prove(subject);
    return [];
  } catch (error) {
    if (error instanceof InvalidInputs) return error.errors;
    throw error;
  }
}

/** A namespace in which nothing is wrong. */
export const shop = namespace("shop", { podSecurity: "restricted" });

/** What one finding is expected to say. */
export const finding = (subject: string, problem: string): readonly unknown[] => [
  expect.objectContaining({ subject, problem: expect.stringContaining(problem) }),
];
