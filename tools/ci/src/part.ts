/** One thing a run does: a check, or a whole suite of tests. */
export interface Part {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

/** What passed and failed over all parts of a run. */
export function total(parts: readonly Part[]): Pick<Part, "passed" | "failed" | "skipped"> {
  const sum = (pick: (part: Part) => number): number => parts.reduce((before, part) => before + pick(part), 0);
  return {
    passed: sum((part) => part.passed),
    failed: sum((part) => part.failed),
    skipped: sum((part) => part.skipped),
  };
}
