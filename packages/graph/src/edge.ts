import { refText } from "@mainstay/fleet";
import { needText } from "./need.ts";
import type { Resolved } from "./resolve.ts";

/** One Kustomization waits for another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly reasons: readonly Reason[];
  /** False where other edges already imply it: it is not in the emitted `dependsOn`. */
  readonly emitted: boolean;
}

export interface Reason {
  /** `Gateway.gateway.networking.k8s.io/gateways/public needs Secret/gateways/wildcard (spec.listeners[0]…)` */
  readonly text: string;
  /** The object that needs, where one does. */
  readonly object?: string;
  /** What it needs. */
  readonly needs: string;
}

/** Every pair of Kustomizations of which one needs the other, each with all its reasons. */
export function edgesOf(resolved: readonly Resolved[]): Map<string, Map<string, Reason[]>> {
  const edges = new Map<string, Map<string, Reason[]>>();
  for (const need of resolved) {
    // An object that the Kustomization itself declares is applied with it, whoever else provides it.
    if (need.ref !== undefined && need.providers.some(({ kustomization }) => kustomization === need.kustomization))
      continue;
    for (const { kustomization, how } of need.providers) {
      if (kustomization === undefined || kustomization === need.kustomization) continue;
      const targets = edges.get(need.kustomization) ?? new Map<string, Reason[]>();
      edges.set(need.kustomization, targets);
      const reasons = targets.get(kustomization) ?? [];
      targets.set(kustomization, reasons);
      const object = need.from === undefined ? undefined : refText(need.from);
      reasons.push({
        text: `${object ?? need.kustomization} needs ${needText(need)} (${need.why}): ${how}`,
        needs: needText(need),
        ...(object === undefined ? {} : { object }),
      });
    }
  }
  return edges;
}
