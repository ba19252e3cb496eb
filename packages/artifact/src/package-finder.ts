import { readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceLocation } from "@mainstay/fleet";
import type { Origin } from "./inventory.ts";

interface Package {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
}

/** Finds the package that a source file belongs to: the nearest package.json above it. */
export class PackageFinder {
  readonly #known = new Map<string, Package | undefined>();

  originOf({ file, line }: SourceLocation): Origin {
    const path = fileURLToPath(file);
    const found = this.#packageOf(dirname(path));
    if (found === undefined) return {};
    const source = relative(found.folder, path).split(sep).join("/");
    return { package: `${found.name}@${found.version}`, source: `${source}:${line}` };
  }

  #packageOf(folder: string): Package | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder);
    const found = readPackage(folder) ?? (dirname(folder) === folder ? undefined : this.#packageOf(dirname(folder)));
    this.#known.set(folder, found);
    return found;
  }
}

function readPackage(folder: string): Package | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, "package.json"), "utf8");
  } catch {
    return undefined;
  }
  const { name, version } = JSON.parse(text) as { name?: string; version?: string };
  return name === undefined || version === undefined ? undefined : { folder, name, version };
}
