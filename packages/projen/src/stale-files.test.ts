import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { staleFiles } from "./stale-files.ts";

const list = (names: readonly string[]): string => `
import { Monorepo, vocabulary } from ${JSON.stringify(new URL("./index.ts", import.meta.url).href)};
const projects = ${JSON.stringify(names)}.map((name) => vocabulary(name, "A package"));
new Monorepo({ name: "platform", scope: "@example", description: "A platform", projects }).synth();
`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stale-files-test-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, ".projenrc.ts"), list(["fleet"]));
  execFileSync(process.execPath, [".projenrc.ts"], { cwd: root });
});

test("nothing is stale after a synth", () => {
  expect(staleFiles(root)).toEqual([]);
});

test("a generated file that was edited is stale", () => {
  chmodSync(join(root, "nx.json"), 0o644);
  writeFileSync(join(root, "nx.json"), "{}");

  expect(staleFiles(root)).toEqual(["nx.json"]);
});

test("a dependency added by hand is stale, a version is not", () => {
  const file = join(root, "packages/fleet/package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  writeFileSync(file, `${JSON.stringify({ ...manifest, version: "1.2.3" }, undefined, 2)}\n`);
  expect(staleFiles(root)).toEqual([]);

  writeFileSync(file, `${JSON.stringify({ ...manifest, dependencies: { "left-pad": "1.3.0" } }, undefined, 2)}\n`);
  expect(staleFiles(root)).toEqual(["packages/fleet/package.json"]);
});

test("a package that is new in the list is stale until it is generated", () => {
  writeFileSync(join(root, ".projenrc.ts"), list(["fleet", "graph"]));

  expect(staleFiles(root)).toEqual(expect.arrayContaining(["packages/graph/package.json", "tsconfig.build.json"]));
});

test("a package that left the list is stale until its folder is gone", () => {
  writeFileSync(join(root, ".projenrc.ts"), list(["graph"]));
  execFileSync(process.execPath, [".projenrc.ts"], { cwd: root });
  expect(staleFiles(root)).toEqual(["packages/fleet/package.json"]);

  rmSync(join(root, "packages/fleet"), { recursive: true });
  expect(staleFiles(root)).toEqual([]);
});
