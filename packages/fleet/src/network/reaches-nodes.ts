import type { Manifest } from "../manifest.ts";
import { type Port, policy, ports, type Where } from "./policy.ts";

export interface ReachesNodesProps extends Where {
  /**
   * Tells several policies of one namespace apart.
   * @default "to-nodes"
   */
  readonly name?: string;
  readonly ports: readonly [Port, ...Port[]];
}

/** Lets pods reach ports of the cluster's nodes: kubelets, exporters and other pods on the host network. */
export function reachesNodes({ name = "to-nodes", ports: open, ...where }: ReachesNodesProps): Manifest {
  return policy(name, where, { egress: [{ toEntities: ["host", "remote-node"], toPorts: [ports(open)] }] });
}
