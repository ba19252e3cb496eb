import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedModels } from "./generated-models.ts";

const root = join(import.meta.dirname, "../../..");

test("the committed models are what the CRDs of the toolchain give", async () => {
  const folder = join(root, "packages/models/src");
  const committed = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    committed.set(file.slice(folder.length + 1), await readFile(file, "utf8"));
  }
  const generated = await generatedModels(join(root, ".toolchain/crds"));

  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(generated));
});
