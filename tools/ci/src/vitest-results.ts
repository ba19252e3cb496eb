import { existsSync, readFileSync } from "node:fs";

export interface Results {
  readonly passed: number;
  readonly failed: number;

  /** Full titles of the tests that were skipped. */
  readonly skipped: readonly string[];
}

interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** What vitest's JSON report says; nothing at all where vitest died before it wrote one. */
export function readResults(file: string): Results {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: [] };

  const { testResults } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failedTests = tests.filter(({ status }) => status === "failed").length;
  // A file that fails before its tests, or around them, has no failed test to show for it.
  const failedFiles = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;

  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: failedTests + failedFiles,
    skipped: tests.filter(({ status }) => !["passed", "failed"].includes(status)).map(({ fullName }) => fullName),
  };
}
