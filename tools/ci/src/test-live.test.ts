import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixture, runIn } from "./fixture.ts";

const toolchain = { "tools/toolchain/src/main.ts": "" };
const passing = 'import { expect, test } from "vitest"; test("adds", () => { expect(1 + 1).toBe(2); });';

function live(files: Readonly<Record<string, string>>): { code: number | null; output: string; summary: unknown } {
  const root = fixture({ ...toolchain, ...files });
  const { code, output } = runIn(root, "./test-live.ts");
  return { code, output, summary: JSON.parse(readFileSync(join(root, ".test-results/test-live.json"), "utf8")) };
}

test("a run in which everything passes exits zero and counts each part", () => {
  const { code, summary } = live({ "a.live.test.ts": passing });

  expect(code).toBe(0);
  expect(summary).toMatchObject({ passed: 3, failed: 0 });
});

test("a run in which no test ran fails", () => {
  const { code, summary } = live({});

  expect(code).toBe(1);
  expect(summary).toMatchObject({ failed: 1 });
});

test("a skipped test fails a live run by name", () => {
  const { code, output, summary } = live({ "a.live.test.ts": `${passing} test.skip("subtracts", () => {});` });

  expect(code).toBe(1);
  expect(output).toContain("subtracts: skipped, and nothing may be skipped here.");
  expect(summary).toMatchObject({ passed: 3, failed: 1 });
});

test("a test file that cannot be loaded fails the run", () => {
  const { code, summary } = live({ "a.live.test.ts": passing, "b.live.test.ts": 'throw new Error("broken");' });

  expect(code).toBe(1);
  expect(summary).toMatchObject({ passed: 3, failed: 1 });
});

test("an error outside of any test fails the run", () => {
  const stray = `${passing} setTimeout(() => { throw new Error("stray"); }); test("waits", () => new Promise((end) => setTimeout(end, 50)));`;
  const { code, summary } = live({ "a.live.test.ts": stray });

  expect(code).toBe(1);
  expect(summary).toMatchObject({ passed: 4, failed: 1 });
});

test("a vitest that cannot start fails the run", () => {
  const { code, summary } = live({ "a.live.test.ts": passing, "vitest.config.ts": "syntax error" });

  expect(code).toBe(1);
  expect(summary).toMatchObject({ failed: 1 });
});

test("a toolchain that does not build fails the run", () => {
  const { code, summary } = live({ "a.live.test.ts": passing, "tools/toolchain/src/main.ts": "process.exit(3)" });

  expect(code).toBe(1);
  expect(summary).toMatchObject({ passed: 1, failed: 2 });
});
