import { expect, test, vi } from "vitest";
import { columns, paint, table } from "./terminal.ts";

test("nothing is coloured where the output is no terminal, even when colours are forced", () => {
  vi.stubEnv("FORCE_COLOR", "1");

  expect(paint("red", "text")).toBe("text");
  vi.unstubAllEnvs();
});

test("columns are as wide as their widest cell", () => {
  expect(
    columns([
      ["a", "1"],
      ["long", "2"],
    ]),
  ).toBe("a     1\nlong  2");
  expect(table(["kind", "n"], [["HelmRelease", "8"]])).toBe("kind         n\nHelmRelease  8");
});
