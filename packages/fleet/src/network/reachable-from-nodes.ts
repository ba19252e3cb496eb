import type { Manifest } from "../manifest.ts";
import { type Port, policy, ports, type Where } from "./policy.ts";

export interface ReachableFromNodesProps extends Where {
  /**
   * Tells several policies of one namespace apart.
   * @default "from-nodes"
   */
  readonly name?: string;
  readonly ports: readonly [Port, ...Port[]];
}

/**
 * Opens ports of pods to the nodes of the cluster, and so to every pod on the host network.
 *
 * Probes of the kubelet need no such word: a node always reaches the pods it runs.
 */
export function reachableFromNodes({ name = "from-nodes", ports: open, ...where }: ReachableFromNodesProps): Manifest {
  return policy(name, where, { ingress: [{ fromEntities: ["host", "remote-node"], toPorts: [ports(open)] }] });
}
