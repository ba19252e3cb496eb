import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The CRDs of the Flux that runs, kept for the rehearsal; objects are held against those of the typed models. */
const rehearsedOnly = "flux-controllers";

/** The folders of CustomResourceDefinitions that objects are held against, one a source. Sorted. */
export function crdFolders(toolchain: string): readonly string[] {
  const parent = join(toolchain, "crds");
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== rehearsedOnly)
    .map((entry) => join(parent, entry.name))
    .sort();
}
