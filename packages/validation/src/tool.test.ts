import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { findTool, toolchainFolder } from "./tool.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mainstay-tool-"));
  mkdirSync(join(root, ".toolchain/bin"), { recursive: true });
  mkdirSync(join(root, "path"));
  mkdirSync(join(root, "clusters/apps"), { recursive: true });
  return () => rmSync(root, { recursive: true });
});
function executable(file: string, mode = 0o755): string {
  writeFileSync(join(root, file), "#!/bin/sh\n");
  chmodSync(join(root, file), mode);
  return join(root, file);
}
const find = (name: string) => findTool(name, join(root, "clusters/apps"), join(root, "path"));

test("the toolchain's tool goes before the one on PATH", () => {
  const own = executable(".toolchain/bin/crane");
  executable("path/crane");

  expect(find("crane")).toBe(own);
  expect(toolchainFolder(join(root, "clusters/apps"))).toBe(join(root, ".toolchain"));
});

test("PATH serves what the toolchain has not built", () => {
  const onPath = executable("path/flux");

  expect(find("flux")).toBe(onPath);
});

test("a file that cannot be executed is no tool", () => {
  executable(".toolchain/bin/crane", 0o644);

  expect(() => find("crane")).toThrow(
    `tool crane: it is neither in .toolchain/bin nor on PATH.\n  Run "pnpm toolchain crane", which builds the pinned version.`,
  );
});
