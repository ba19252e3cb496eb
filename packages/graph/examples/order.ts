import type { Cluster } from "@mainstay/fleet";
import { explain, prove } from "@mainstay/graph";

/** Which Kustomizations each one waits for. Throws InvalidInputs, with every finding at once, where a proof fails. */
export function orderOf(cluster: Cluster): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    prove(cluster).nodes.map(({ kustomization, dependsOn }) => [kustomization.name, dependsOn]),
  );
}

/** Why an object waits, in words. */
export function reasonsOf(cluster: Cluster, object: string): readonly string[] {
  return explain(prove(cluster), object).flatMap(({ needs }) => needs.map(({ what, why }) => `${what} (${why})`));
}
