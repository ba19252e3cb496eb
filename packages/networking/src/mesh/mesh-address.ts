import { addressText, type ClusterPlan, cidrRange, InvalidInput, type IPv4 } from "@mainstay/fleet";

/**
 * Where the peers of a cluster reach its mesh API: the last address but one of its load balancers' range.
 *
 * A rule of the plan rather than a setting: both ends know it without telling each other.
 *
 * @throws InvalidInput where the range is too small to spare an address
 */
export function meshAddress({ loadBalancers }: Pick<ClusterPlan, "loadBalancers">): IPv4 {
  const { first, last } = cidrRange("loadBalancers", loadBalancers);
  if (last - first < 3) {
    throw new InvalidInput(
      `loadBalancers ${JSON.stringify(loadBalancers)}`,
      "the range is too small for a mesh",
      "Give the cluster a range of at least four addresses (/30) in the fleet file.",
    );
  }
  return addressText(last - 1);
}
