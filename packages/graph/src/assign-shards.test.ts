import { expect, test } from "vitest";
import { assignShards, type Weighed } from "./assign-shards.ts";

const weighed = (...weights: readonly number[]): Weighed[] =>
  weights.map((weight, index) => ({ name: `k${String(index).padStart(2, "0")}`, weight }));
const loads = (work: readonly Weighed[], count: number): number[] => {
  const keys = assignShards(work, count);
  const sums = new Map<string, number>();
  for (const { name, weight } of work) sums.set(keys.get(name) ?? "", (sums.get(keys.get(name) ?? "") ?? 0) + weight);
  return [...sums.values()].sort((one, other) => one - other);
};

test("the heaviest go first, each to the shard with the least", () => {
  expect([...assignShards(weighed(5, 4, 3, 2), 2)]).toEqual([
    ["k00", "shard1"],
    ["k01", "shard2"],
    ["k02", "shard2"],
    ["k03", "shard1"],
  ]);
});

test("no shard has more than another by more than the heaviest", () => {
  const work = weighed(...Array.from({ length: 60 }, (_, index) => ((index * 7) % 13) + 1));
  const sums = loads(work, 4);

  expect((sums.at(-1) ?? 0) - (sums[0] ?? 0)).toBeLessThanOrEqual(13);
  expect(sums).toHaveLength(4);
});

test("the order of the input changes nothing", () => {
  const work = weighed(3, 3, 3, 1, 1, 2);

  expect(new Map(assignShards(work.toReversed(), 3))).toEqual(new Map(assignShards(work, 3)));
});

test("Kustomizations without objects are spread too", () => {
  expect(new Set(assignShards(weighed(0, 0, 0), 3).values())).toEqual(new Set(["shard1", "shard2", "shard3"]));
});

test("without shards nothing is assigned", () => {
  expect(assignShards(weighed(1, 2), 0).size).toBe(0);
});

test.each([-1, 1.5, 33, Number.NaN])("refuses %j shards", (count) => {
  expect(() => assignShards([], count)).toThrow(`shards ${count}: it is not a number of shards`);
});
