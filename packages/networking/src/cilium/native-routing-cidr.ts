import {
  type AddressRange,
  addressText,
  type Cidr,
  cidrRange,
  type FleetProps,
  InvalidInput,
  rangeContains,
} from "@mainstay/fleet";

const privateRanges: readonly AddressRange[] = ["10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16"].map(
  (cidr) => cidrRange("private range", cidr),
);

/**
 * The smallest range that holds the pods of all clusters: within it, pods reach each other by their own addresses.
 *
 * @throws InvalidInput where it would hold public addresses, which pods must reach by their node's address
 */
export function nativeRoutingCidr({ clusters, name }: Pick<FleetProps, "clusters" | "name">): Cidr {
  const pods = Object.entries(clusters).map(([cluster, plan]) =>
    cidrRange(`cluster ${JSON.stringify(cluster)} pods`, plan.pods),
  );
  const first = Math.min(...pods.map((range) => range.first));
  const last = Math.max(...pods.map((range) => range.last));
  let bits = 32;
  while (bits > 0 && blockOf(first, bits).last < last) bits--;
  const block = blockOf(first, bits);
  if (!privateRanges.some((range) => rangeContains(range, block))) {
    throw new InvalidInput(
      `fleet ${JSON.stringify(name)} pods`,
      `the smallest range that holds the pods of all clusters is ${addressText(block.first)}/${bits}, which holds public addresses`,
      `Choose pod ranges that lie together, such as "10.244.0.0/16" and "10.245.0.0/16".`,
    );
  }
  return `${addressText(block.first)}/${bits}`;
}

function blockOf(address: number, bits: number): AddressRange {
  const size = 2 ** (32 - bits);
  const first = Math.floor(address / size) * size;
  return { first, last: first + size - 1 };
}
