import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { packageVersion } from "./package-version.ts";

const manifest = ".projen/files.json";
const packages = "{packages,clusters,tools}/*/package.json";

/**
 * Generated files of a repository that differ from what its `.projenrc.ts` generates now.
 *
 * Generates once more into a temporary folder that knows the repository's versions and nothing else, so the state of git
 * does not matter and the repository is not touched.
 */
export function staleFiles(root: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "projen-check-"));
  try {
    for (const file of globSync(packages, { cwd: root })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), JSON.stringify({ version: packageVersion(dirname(join(root, file))) }));
    }
    execFileSync(process.execPath, [resolve(root, ".projenrc.ts")], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });

    const files = new Set([
      ...generatedFiles(root),
      ...generatedFiles(folder),
      "package.json",
      ...globSync(packages, { cwd: folder }),
    ]);
    return [...files].filter((file) => contents(join(root, file)) !== contents(join(folder, file))).toSorted();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function generatedFiles(root: string): readonly string[] {
  const text = contents(join(root, manifest));
  return text === undefined ? [] : (JSON.parse(text) as { files: string[] }).files;
}

function contents(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
