import { type Cidr, cidrRange } from "../cidr.ts";
import type { Manifest } from "../manifest.ts";
import { type Port, policy, ports, type Where } from "./policy.ts";

export interface ReachableFromAddressesProps extends Where {
  /**
   * Tells several policies of one namespace apart.
   * @default "from-addresses"
   */
  readonly name?: string;
  readonly ports: readonly [Port, ...Port[]];
  readonly from: readonly [Cidr, ...Cidr[]];
}

/**
 * Opens ports of pods behind a load balancer of their own to addresses outside the cluster.
 *
 * HTTP belongs behind a Gateway: see `reachableFromGateways`.
 *
 * @throws InvalidInput where an address is no CIDR
 */
export function reachableFromAddresses({
  name = "from-addresses",
  ports: open,
  from,
  ...where
}: ReachableFromAddressesProps): Manifest {
  for (const cidr of from) cidrRange(`reachableFromAddresses in ${where.namespace}`, cidr);
  return policy(name, where, { ingress: [{ fromCIDR: [...from], toPorts: [ports(open)] }] });
}
