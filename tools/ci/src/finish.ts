import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Part, total } from "./part.ts";
import { closing } from "./report.ts";

/** Where a run leaves its counts for `.ci/run`. */
export function summaryFile(run: string): string {
  return `.test-results/${run.replace(":", "-")}.json`;
}

/** Ends a run: the closing lines, the summary, and the exit code. */
export function finish(run: string, parts: readonly Part[]): void {
  const counts = total(parts);
  mkdirSync(dirname(summaryFile(run)), { recursive: true });
  writeFileSync(summaryFile(run), `${JSON.stringify({ ...counts, parts }, undefined, 2)}\n`);
  console.log(`\n${closing(run, parts)}`);
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}
