import { accessSync, constants } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { InvalidInput } from "@mainstay/fleet";

/** The folder `.toolchain` of the repository around `from`, whether or not it exists yet. */
export function toolchainFolder(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const candidate = join(folder, ".toolchain");
    if (exists(candidate)) return candidate;
    if (dirname(folder) === folder) return join(resolve(from), ".toolchain");
  }
}

/**
 * The path of one of the field's tools: from `.toolchain/bin` of the repository around `from`, else from PATH.
 *
 * @throws InvalidInput where it is in neither
 */
export function findTool(name: string, from: string = process.cwd(), path: string = process.env["PATH"] ?? ""): string {
  const folders = [join(toolchainFolder(from), "bin"), ...path.split(delimiter).filter((folder) => folder !== "")];
  const found = folders.map((folder) => join(folder, name)).find(isExecutable);
  if (found !== undefined) return found;
  throw new InvalidInput(
    `tool ${name}`,
    "it is neither in .toolchain/bin nor on PATH",
    `Run "pnpm toolchain ${name}", which builds the pinned version.`,
  );
}

function exists(file: string): boolean {
  try {
    accessSync(file);
    return true;
  } catch {
    return false;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
