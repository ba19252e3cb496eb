import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));

const vitestConfig = `export default {
  test: { projects: [
    { test: { name: "unit", include: ["*.test.ts"], exclude: ["*.live.test.ts"] } },
    { test: { name: "live", include: ["*.live.test.ts"] } },
  ] },
};`;

/** A repository in a temporary folder, with these files, for as long as the test runs. */
export function fixture(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "ci-test-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  symlinkSync(modules, join(root, "node_modules"));
  for (const [file, text] of Object.entries({
    "package.json": '{"type":"module"}',
    "vitest.config.ts": vitestConfig,
    ...files,
  })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** Runs one of the scripts beside this file in a folder. */
export function runIn(
  root: string,
  script: string,
  ...args: readonly string[]
): { readonly code: number | null; readonly output: string } {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: root, encoding: "utf8" });
  return { code: status, output: `${stdout}${stderr}` };
}
