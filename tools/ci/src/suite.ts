import { rmSync } from "node:fs";
import { run } from "./child.ts";
import type { Part } from "./part.ts";
import { readResults } from "./vitest-results.ts";

export interface SuiteProps {
  /** The project of vitest.config.ts to run. */
  readonly project: "unit" | "live";

  /** Whether a test that was skipped counts as failed. */
  readonly skipsFail: boolean;

  /**
   * Arguments for vitest, such as a file to run alone.
   * @default []
   */
  readonly args?: readonly string[];
}

/** Runs a project of vitest. Whatever ends without a test that passed, or without a report, failed. */
export async function runSuite({ project, skipsFail, args = [] }: SuiteProps): Promise<Part> {
  const file = `.test-results/vitest-${project}.json`;
  rmSync(file, { force: true });

  const command = ["vitest", "run", "--project", project, "--reporter=default", "--reporter=json"];
  const { ok, seconds } = await run([...command, `--outputFile.json=${file}`, ...args], { stream: true });
  const results = readResults(file);

  if (skipsFail)
    for (const title of results.skipped) console.error(`${title}: skipped, and nothing may be skipped here.`);
  const skipped = results.skipped.length;
  const failed = results.failed + (skipsFail ? skipped : 0);
  const unexplained = (!ok || results.passed + failed === 0) && failed === 0;
  if (unexplained) console.error(`vitest ${project}: ${ok ? "no test ran" : "failed without a failing test"}.`);

  return {
    name: project,
    passed: results.passed,
    failed: unexplained ? 1 : failed,
    skipped: skipsFail ? 0 : skipped,
    seconds,
  };
}
