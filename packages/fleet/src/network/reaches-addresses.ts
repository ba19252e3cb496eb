import { type Cidr, cidrRange } from "../cidr.ts";
import type { Manifest } from "../manifest.ts";
import { type Port, policy, ports, type Where } from "./policy.ts";

export interface ReachesAddressesProps extends Where {
  /**
   * Tells several policies of one namespace apart.
   * @default "to-addresses"
   */
  readonly name?: string;
  readonly ports: readonly [Port, ...Port[]];
  readonly to: readonly [Cidr, ...Cidr[]];
}

/**
 * Lets pods reach addresses outside the cluster that have no name.
 *
 * It opens nothing inside: Cilium never matches pods and nodes by address.
 *
 * @throws InvalidInput where an address is no CIDR
 *
 * @example
 * reachesAddresses({ namespace: "backup", ports: [2049], to: ["10.25.12.5/32"] })
 */
export function reachesAddresses({
  name = "to-addresses",
  ports: open,
  to,
  ...where
}: ReachesAddressesProps): Manifest {
  for (const cidr of to) cidrRange(`reachesAddresses in ${where.namespace}`, cidr);
  return policy(name, where, { egress: [{ toCIDR: [...to], toPorts: [ports(open)] }] });
}
