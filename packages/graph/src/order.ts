/** Which node waits for which others. */
export type Successors = ReadonlyMap<string, ReadonlySet<string>>;

/** A closed path `a, b, …, a`, the smallest names first; `undefined` where there is none. */
export function findCycle(successors: Successors): readonly string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): readonly string[] | undefined => {
    const start = path.indexOf(node);
    if (start >= 0) return [...path.slice(start), node];
    if (done.has(node)) return undefined;
    path.push(node);
    for (const next of [...(successors.get(node) ?? [])].sort()) {
      const cycle = visit(next);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    done.add(node);
    return undefined;
  };
  for (const node of [...successors.keys()].sort()) {
    const cycle = visit(node);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

/** The edges that no other path implies. The graph must have no cycle. */
export function transitiveReduction(successors: Successors): Successors {
  const reachable = new Map<string, Set<string>>();
  const reach = (node: string): Set<string> => {
    const known = reachable.get(node);
    if (known !== undefined) return known;
    const all = new Set<string>();
    reachable.set(node, all);
    for (const next of successors.get(node) ?? []) {
      all.add(next);
      for (const further of reach(next)) all.add(further);
    }
    return all;
  };
  return new Map(
    [...successors].map(([node, direct]) => {
      const kept = [...direct].filter((next) => ![...direct].some((other) => other !== next && reach(other).has(next)));
      return [node, new Set(kept)];
    }),
  );
}
