import { expect, test } from "vitest";
import { fixture, runIn } from "./fixture.ts";

const summary = (passed: number, failed: number): string => JSON.stringify({ passed, failed, skipped: 0, parts: [] });

test("the runs are added up in one line", () => {
  const root = fixture({ ".test-results/test.json": summary(40, 0), ".test-results/test-live.json": summary(2, 0) });

  expect(runIn(root, "./total.ts", "test", "test:live")).toEqual({ code: 0, output: "42 passed, 0 failed\n" });
});

test("a failure in any run fails the total", () => {
  const root = fixture({ ".test-results/test.json": summary(40, 1), ".test-results/test-live.json": summary(2, 0) });

  expect(runIn(root, "./total.ts", "test", "test:live")).toEqual({ code: 1, output: "42 passed, 1 failed\n" });
});

test("a run that died counts as a failure", () => {
  const root = fixture({ ".test-results/test.json": summary(40, 0) });

  expect(runIn(root, "./total.ts", "test", "test:live")).toEqual({
    code: 1,
    output: "40 passed, 1 failed\npnpm test:live: ended without a summary.\n",
  });
});

test("a total of nothing fails", () => {
  const root = fixture({ ".test-results/test.json": summary(0, 0) });

  expect(runIn(root, "./total.ts", "test")).toEqual({ code: 1, output: "0 passed, 0 failed\n" });
});
