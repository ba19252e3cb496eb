import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ToolchainError } from "./toolchain-error.ts";

/** The lines of a go.mod that the toolchain reads. */
export interface GoMod {
  readonly go: string;
  readonly tools: readonly string[];
  /** Module path to version, after the replacements by another version. */
  readonly versions: ReadonlyMap<string, string>;
  /** Module path to the folder that replaces it, relative to the go.mod. */
  readonly folders: ReadonlyMap<string, string>;
}

export function parseGoMod(text: string): GoMod {
  const versions = new Map<string, string>();
  const folders = new Map<string, string>();
  const tools: string[] = [];
  let go = "";
  let block = "";
  for (const raw of text.split("\n")) {
    const line = raw.replace(/\/\/.*$/, "").trim();
    if (line === "") continue;
    const opened = /^(\w+) \($/.exec(line);
    if (opened) block = opened[1] ?? "";
    else if (line === ")") block = "";
    else {
      const [verb = "", ...words] = (block === "" ? line : `${block} ${line}`).split(/\s+/);
      if (verb === "go") go = words[0] ?? "";
      else if (verb === "tool") tools.push(words[0] ?? "");
      else if (verb === "require" && !versions.has(words[0] ?? "")) versions.set(words[0] ?? "", words[1] ?? "");
      else if (verb === "replace") {
        const target = words.slice(words.indexOf("=>") + 1);
        if (target.length === 1) folders.set(words[0] ?? "", target[0] ?? "");
        else versions.set(words[0] ?? "", target[1] ?? "");
      }
    }
  }
  return { go, tools, versions, folders };
}

const parsed = new Map<string, GoMod>();

/** The go.mod of a module folder; read once a process. */
export function goMod(modules: string, folder: string): GoMod {
  const file = join(modules, folder, "go.mod");
  const known = parsed.get(file);
  if (known) return known;
  const read = parseGoMod(readFileSync(file, "utf8"));
  parsed.set(file, read);
  return read;
}

/** The version that a module folder pins, such as `v1.36.4`. */
export function pinned(modules: string, folder: string, path: string): string {
  const version = goMod(modules, folder).versions.get(path);
  if (version) return version;
  throw new ToolchainError(
    `module ${path}`,
    `tools/toolchain/${folder}/go.mod does not require it`,
    `Add it there with \`go get ${path}@<version>\`, or name its module folder in the table.`,
  );
}
