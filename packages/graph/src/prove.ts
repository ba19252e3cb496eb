import { type Cluster, InvalidInputs } from "@mainstay/fleet";
import { type ClusterGraph, clusterGraph } from "./cluster-graph.ts";
import { clusterRules, fleetRules } from "./rules/index.ts";

/** A graph whose proofs hold. */
export interface ProvedCluster extends ClusterGraph {
  readonly proofs: readonly Proof[];
}

export interface Proof {
  readonly name: string;
  readonly proves: string;
}

const references: Proof = {
  name: "references",
  proves: "Every reference, namespace and API is provided by somebody, and no Kustomization waits for itself.",
};

/**
 * The order of a cluster, with every rule over it and its fleet held.
 *
 * @throws InvalidInputs with every finding of the cluster and the fleet at once
 */
export function prove(cluster: Cluster): ProvedCluster {
  const { graph, findings } = clusterGraph(cluster);
  const all = [
    ...fleetRules.flatMap((rule) => rule.check(cluster.identity.fleet)),
    ...findings,
    ...clusterRules.flatMap((rule) => rule.check(graph)),
  ];
  if (all.length > 0) throw new InvalidInputs(`cluster ${JSON.stringify(cluster.identity.name)}`, all);
  const proofs = [references, ...clusterRules, ...fleetRules].map(({ name, proves }) => ({ name, proves }));
  return { ...graph, proofs };
}
