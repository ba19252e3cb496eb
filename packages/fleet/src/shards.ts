import { InvalidInput } from "./invalid-input.ts";

/** The label by which a Flux object is given to a shard of the controllers. */
export const shardLabel = "sharding.fluxcd.io/key";

/**
 * The names of `count` shards: `shard1`, `shard2`, …
 *
 * @throws InvalidInput where `count` is not a whole number from 0, for none, to 32
 */
export function shardNames(count: number): readonly string[] {
  if (!Number.isInteger(count) || count < 0 || count > 32) {
    throw new InvalidInput(
      `shards ${count}`,
      "it is not a number of shards",
      "Write a whole number from 0, for none, to 32.",
    );
  }
  return Array.from({ length: count }, (_, index) => `shard${index + 1}`);
}
