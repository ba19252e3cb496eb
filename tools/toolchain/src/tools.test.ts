import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { crdSourceNames, crdSources } from "./crd-sources.ts";
import { goMod, pinned } from "./go-mod.ts";
import { layout } from "./layout.ts";
import { sourceCopies } from "./source-copies.ts";
import { buildFlags, goVersionOf, mainPackage } from "./tool-version.ts";
import { type Tool } from "./tool.ts";
import { toolNames, tools } from "./tools.ts";

const folders = readdirSync(layout.modules, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("go.mod") && !path.includes("node_modules"))
  .map((path) => path.replace("/go.mod", ""));

const sums = (folder: string) => readFileSync(join(layout.modules, folder, "go.sum"), "utf8");

test.each(toolNames)("%s is a tool of its module, whose go.sum vouches for its sources", (name) => {
  const tool: Tool = tools[name];
  expect(goMod(layout.modules, tool.module).tools).toContain(mainPackage(tool));
  expect(sums(tool.versionIn ?? tool.module)).toContain(`\n${tool.source} ${goVersionOf(name)} h1:`.trimStart());
});

test("the table holds every tool that a module names", () => {
  const packages = toolNames.map((name) => mainPackage(tools[name]));
  expect(folders.flatMap((folder) => goMod(layout.modules, folder).tools).sort()).toEqual(packages.sort());
});

test("a module that is replaced by a copy has one version in all go.mod files", () => {
  for (const folder of folders) {
    for (const path of goMod(layout.modules, folder).folders.keys()) {
      expect(sourceCopies).toHaveProperty([path]);
      expect(pinned(layout.modules, folder, path)).toBe(pinned(layout.modules, "sources", path));
    }
  }
});

test.each(toolNames)("the linker flags of %s are filled in", (name) => {
  expect(buildFlags(name, layout).join(" ")).not.toMatch(/[{}]|undefined/);
});

test.each(crdSourceNames)("go.sum vouches for the modules of the CRDs of %s", (name) => {
  const { pins, modules } = crdSources[name];
  for (const module of modules) expect(sums(pins)).toContain(`${module} ${pinned(layout.modules, pins, module)} h1:`);
});
