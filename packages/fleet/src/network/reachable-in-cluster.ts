import type { Manifest } from "../manifest.ts";
import { type Port, policy, ports, type Where } from "./policy.ts";

export interface ReachableInClusterProps extends Where {
  /**
   * Tells several policies of one namespace apart.
   * @default "from-cluster"
   */
  readonly name?: string;
  readonly ports: readonly [Port, ...Port[]];
}

/** Opens ports of pods to every pod and node of the cluster: for what all of it needs, such as DNS. */
export function reachableInCluster({
  name = "from-cluster",
  ports: open,
  ...where
}: ReachableInClusterProps): Manifest {
  return policy(name, where, { ingress: [{ fromEntities: ["cluster"], toPorts: [ports(open)] }] });
}
