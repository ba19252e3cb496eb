import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { goMod, pinned } from "./go-mod.ts";
import { moduleFolders } from "./go.ts";
import { type Layout } from "./layout.ts";
import { type SourceCopy, sourceCopies } from "./source-copies.ts";
import { digest } from "./stamp.ts";
import { ToolchainError } from "./toolchain-error.ts";

const stampName = ".mainstay-copy";

/** Copies the modules that a module folder replaces by folders, unless they are there already. */
export async function copySources(layout: Layout, folder: string): Promise<void> {
  for (const [path, relative] of goMod(layout.modules, folder).folders) {
    const copy = sourceCopies[path];
    if (!copy) {
      throw new ToolchainError(
        `module ${path}`,
        `tools/toolchain/${folder}/go.mod replaces it by ${relative}, which nothing fills`,
        `Describe the copy in tools/toolchain/src/source-copies.ts, or delete the replace line.`,
      );
    }
    const version = pinned(layout.modules, "sources", path);
    const target = resolve(layout.modules, folder, relative);
    const key = digest([version, copy]);
    if (stampOf(target) !== key) await copyModule(layout, { path, version, copy, target, key });
  }
}

interface Job {
  readonly path: string;
  readonly version: string;
  readonly copy: SourceCopy;
  readonly target: string;
  readonly key: string;
}

async function copyModule(layout: Layout, { path, version, copy, target, key }: Job): Promise<void> {
  const wanted = copy.add ? [path, copy.add.module] : [path];
  const folders = await moduleFolders(join(layout.modules, "sources"), wanted);
  const temporary = `${target}.${process.pid}`;
  rmSync(temporary, { recursive: true, force: true });
  const put = (from: string, to: string) => {
    mkdirSync(dirname(join(temporary, to)), { recursive: true });
    cpSync(from, join(temporary, to), { recursive: true });
  };
  for (const entry of copy.take) put(join(folders.get(path) ?? "", entry), entry);
  if (copy.add) put(join(folders.get(copy.add.module) ?? "", copy.add.from.replace("{version}", version)), copy.add.to);
  makeWritable(temporary);
  for (const name of copy.without ?? []) rmSync(join(temporary, name));
  for (const [name, [from, to]] of Object.entries(copy.edit ?? {})) edit(path, join(temporary, name), from, to);
  for (const [name, content] of Object.entries(copy.write ?? {})) {
    mkdirSync(dirname(join(temporary, name)), { recursive: true });
    writeFileSync(join(temporary, name), content);
  }
  writeFileSync(join(temporary, stampName), key);
  rmSync(target, { recursive: true, force: true });
  renameSync(temporary, target);
}

function edit(module: string, file: string, from: string, to: string): void {
  const parts = readFileSync(file, "utf8").split(from);
  if (parts.length !== 2) {
    throw new ToolchainError(
      `module ${module}`,
      `${file} holds ${parts.length - 1} times what is to be changed once: ${from}`,
      "Compare the edit in tools/toolchain/src/source-copies.ts with the pinned version.",
    );
  }
  writeFileSync(file, parts.join(to));
}

/** The module cache is read-only, and so is what is copied from it. */
export function makeWritable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeWritable(path);
    else chmodSync(path, 0o644);
  }
}

function stampOf(target: string): string | undefined {
  try {
    return readFileSync(join(target, stampName), "utf8");
  } catch {
    return undefined;
  }
}
