import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generatedModels } from "./generated-models.ts";

const root = join(import.meta.dirname, "../../..");
const target = join(root, "packages/models/src");
const files = await generatedModels(join(root, ".toolchain/crds"));
await rm(target, { recursive: true, force: true });
for (const [path, text] of files) {
  await mkdir(dirname(join(target, path)), { recursive: true });
  await writeFile(join(target, path), text);
}
console.log(`${files.size - 1} models written to packages/models/src`);
