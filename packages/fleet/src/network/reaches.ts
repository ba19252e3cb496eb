import type { Manifest } from "../manifest.ts";
import { type Pods, type Port, podsOf, policy, ports, type Where } from "./policy.ts";

export interface ReachesProps extends Where {
  /** Tells several policies of one namespace apart; the peer's namespace is appended. */
  readonly name?: string;
  readonly ports: readonly [Port, ...Port[]];
  readonly to: { readonly namespace: string; readonly pods?: Pods };
}

/** Lets pods open connections to pods of one other (or the same) namespace: the other half of `reachableFrom`. */
export function reaches({ name = "to", ports: open, to, ...where }: ReachesProps): Manifest {
  return policy(`${name}-${to.namespace}`, where, {
    egress: [{ toEndpoints: [podsOf(to.namespace, to.pods)], toPorts: [ports(open)] }],
  });
}
