import { shardNames } from "@mainstay/fleet";

/** A Kustomization and how much work it is, such as the number of its objects. */
export interface Weighed {
  readonly name: string;
  readonly weight: number;
}

/**
 * Which shard each Kustomization goes to, so that none has much more work than another.
 *
 * The heaviest go first, each to the shard with the least so far; the same input gives the same answer in any order.
 * What carries no key, such as the root and tenants' Kustomizations, stays with the main controllers.
 *
 * @returns the value of `shardLabel` by name; empty where there are no shards
 * @throws InvalidInput where `count` is not a number of shards
 */
export function assignShards(kustomizations: readonly Weighed[], count: number): ReadonlyMap<string, string> {
  const loads = shardNames(count).map((shard) => ({ shard, weight: 0 }));
  const heaviestFirst = kustomizations.toSorted(
    (one, other) => other.weight - one.weight || (one.name < other.name ? -1 : 1),
  );
  const keys = new Map<string, string>();
  for (const { name, weight } of heaviestFirst) {
    const [least] = loads.toSorted((one, other) => one.weight - other.weight);
    if (least === undefined) break;
    keys.set(name, least.shard);
    // An empty Kustomization is still reconciled.
    least.weight += Math.max(weight, 1);
  }
  return keys;
}
