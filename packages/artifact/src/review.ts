import type { ClusterGraph } from "@mainstay/graph";
import { appliedObjects } from "./applied-objects.ts";
import { fluxKustomization } from "./flux-kustomization.ts";
import { toYaml } from "./yaml.ts";

/**
 * What reviewers of a change read: a YAML file a Kustomization, the Flux Kustomization first and its objects after it, by
 * the name of the file. Committed as the snapshot of a cluster.
 */
export function reviewFiles(graph: ClusterGraph): ReadonlyMap<string, string> {
  return new Map(
    graph.nodes.map((node) => [
      `${node.kustomization.name}.yaml`,
      [fluxKustomization(node), ...appliedObjects(node)].map(toYaml).join("---\n"),
    ]),
  );
}
