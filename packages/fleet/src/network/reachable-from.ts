import type { Manifest } from "../manifest.ts";
import { type Pods, type Port, podsOf, policy, ports, type Where } from "./policy.ts";

export interface ReachableFromProps extends Where {
  /** Tells several policies of one namespace apart; the peer's namespace is appended. */
  readonly name?: string;
  readonly ports: readonly [Port, ...Port[]];
  readonly from: { readonly namespace: string; readonly pods?: Pods };
  /**
   * Both ends must prove who they are (SPIRE) before a connection opens.
   * @default false
   */
  readonly mutualAuthentication?: boolean;
}

/**
 * Opens ports of pods to pods of one other (or the same) namespace.
 *
 * @example
 * reachableFrom({ namespace: "external-secrets", pods: { app: "connect" }, ports: [8080], from: { namespace: "external-secrets" } })
 */
export function reachableFrom({
  name = "from",
  ports: open,
  from,
  mutualAuthentication = false,
  ...where
}: ReachableFromProps): Manifest {
  return policy(`${name}-${from.namespace}`, where, {
    ingress: [
      {
        fromEndpoints: [podsOf(from.namespace, from.pods)],
        toPorts: [ports(open)],
        ...(mutualAuthentication ? { authentication: { mode: "required" } } : {}),
      },
    ],
  });
}
