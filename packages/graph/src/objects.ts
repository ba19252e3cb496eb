import type { Kustomization, Manifest } from "@mainstay/fleet";
import type { ClusterGraph } from "./cluster-graph.ts";

/** Every object of a cluster with its Kustomization. */
export function* objectsOf(graph: ClusterGraph): Generator<{ object: Manifest; kustomization: Kustomization }> {
  for (const kustomization of graph.cluster.kustomizations) {
    for (const object of kustomization.manifests) yield { object, kustomization };
  }
}
