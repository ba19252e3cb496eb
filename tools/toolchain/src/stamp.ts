import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { goMod } from "./go-mod.ts";
import { type Layout } from "./layout.ts";
import { sourceCopies } from "./source-copies.ts";
import { buildFlags, goVersionOf, mainPackage } from "./tool-version.ts";
import { type Tool } from "./tool.ts";
import { type ToolName, tools } from "./tools.ts";

/** What a finished build leaves beside its binary. */
export interface Stamp {
  /** Everything that the build depended on but Go itself. */
  readonly key: string;
  readonly go: string;
  readonly version: string;
  readonly bytes: number;
}

/** Changes when the version, the module's pins, the flags or the shared files change. */
export function toolKey(name: ToolName, layout: Layout): string {
  const tool: Tool = tools[name];
  const { versions } = goMod(layout.modules, tool.module);
  return digest([
    goVersionOf(name, layout),
    [...versions],
    readFileSync(join(layout.modules, tool.module, "go.sum"), "utf8"),
    mainPackage(tool),
    buildFlags(name, layout),
    tool.share ?? [],
    sourceCopies[tool.source] ?? {},
  ]);
}

export const digest = (parts: unknown): string => createHash("sha256").update(JSON.stringify(parts)).digest("hex");

/** A binary that is missing, cut short, or built from other pins or by another Go is not up to date. */
export function isUpToDate(name: ToolName, layout: Layout, go: string | undefined): boolean {
  const stamp = readStamp<Stamp>(layout, name);
  if (!stamp || stamp.key !== toolKey(name, layout)) return false;
  if (go !== undefined && stamp.go !== go && stamp.go !== "") return false;
  return sizeOf(join(layout.out, "bin", name)) === stamp.bytes;
}

export function readStamp<Content>(layout: Layout, name: string): Content | undefined {
  try {
    return JSON.parse(readFileSync(stampFile(layout, name), "utf8")) as Content;
  } catch {
    return undefined;
  }
}

export function writeStamp(layout: Layout, name: string, content: object): void {
  writeAtomically(stampFile(layout, name), `${JSON.stringify(content)}\n`);
}

/** Readers see the old file or the whole new one. */
export function writeAtomically(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}

export function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}

const stampFile = (layout: Layout, name: string) => join(layout.out, "stamps", `${name}.json`);
