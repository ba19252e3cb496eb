import { expect, test } from "vitest";
import { shardNames } from "./shards.ts";

test("shards are numbered from 1", () => {
  expect(shardNames(2)).toEqual(["shard1", "shard2"]);
});

test.each([-1, 1.5, 33])("%d shards are refused", (count) => {
  expect(() => shardNames(count)).toThrow(`shards ${count}: it is not a number of shards`);
});
