import { mkdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";

import { stage } from "./fake-go.ts";
import { type Layout } from "./layout.ts";
import { isUpToDate, toolKey, writeStamp } from "./stamp.ts";

let layout: Layout;
let binary: string;

beforeEach(() => {
  ({ layout } = stage());
  binary = join(layout.out, "bin", "task");
  mkdirSync(join(layout.out, "bin"), { recursive: true });
  writeFileSync(binary, "a binary");
  writeStamp(layout, "task", { key: toolKey("task", layout), go: "go1.26.8", version: "1.0.0", bytes: 8 });
});

test("a tool with its stamp and its binary is up to date", () => {
  expect(isUpToDate("task", layout, "go1.26.8")).toBe(true);
});

test("a tool needs no Go to be up to date", () => {
  expect(isUpToDate("task", layout, undefined)).toBe(true);
});

test("a tool that another Go built is out of date", () => {
  expect(isUpToDate("task", layout, "go1.27.0")).toBe(false);
});

test("a binary that is gone or cut short is out of date", () => {
  truncateSync(binary, 4);
  expect(isUpToDate("task", layout, "go1.26.8")).toBe(false);
  rmSync(binary);
  expect(isUpToDate("task", layout, "go1.26.8")).toBe(false);
});

test("a stamp of other pins, or half a stamp, is out of date", () => {
  writeStamp(layout, "task", { key: "other", go: "go1.26.8", version: "1.0.0", bytes: 8 });
  expect(isUpToDate("task", layout, "go1.26.8")).toBe(false);
  writeFileSync(join(layout.out, "stamps", "task.json"), '{"key":');
  expect(isUpToDate("task", layout, "go1.26.8")).toBe(false);
});
