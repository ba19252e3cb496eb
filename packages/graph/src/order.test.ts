import fc from "fast-check";
import { expect, test } from "vitest";
import { findCycle, transitiveReduction } from "./order.ts";

const graph = (edges: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(edges).map(([node, next]) => [node, new Set(next)]));

test("an edge that a longer path implies is left out", () => {
  expect(transitiveReduction(graph({ a: ["b", "c"], b: ["c"] }))).toEqual(graph({ a: ["b"], b: ["c"] }));
});

test("a cycle is given as a closed path", () => {
  expect(findCycle(graph({ a: ["b"], b: ["c"], c: ["b"] }))).toEqual(["b", "c", "b"]);
});

/** Edges from higher to lower numbers only, so that there is no cycle. */
const acyclic = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 40 }).map((pairs) => {
  const edges: Record<string, string[]> = {};
  for (const [one, other] of pairs) {
    if (one !== other) (edges[String(Math.max(one, other))] ??= []).push(String(Math.min(one, other)));
  }
  return graph(edges);
});

test("reduction changes nothing about what is reached, and no edge of it can be spared", () => {
  fc.assert(
    fc.property(acyclic, (edges) => {
      const reduced = transitiveReduction(edges);
      expect(closure(reduced)).toEqual(closure(edges));
      for (const [from, targets] of reduced) {
        for (const to of targets) {
          const without = new Map([...reduced, [from, new Set([...targets].filter((each) => each !== to))]]);
          expect(closure(without)).not.toEqual(closure(edges));
        }
      }
    }),
  );
});

function closure(edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const pairs = new Set<string>();
  const visit = (start: string, node: string): void => {
    for (const next of edges.get(node) ?? []) {
      if (pairs.has(`${start}>${next}`)) continue;
      pairs.add(`${start}>${next}`);
      visit(start, next);
    }
  };
  for (const node of edges.keys()) visit(node, node);
  return pairs;
}
