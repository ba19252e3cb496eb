import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The version a package has now: changesets owns it, so what is on disk counts. */
export function packageVersion(folder: string): string {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return "0.0.0";

  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "0.0.0";
}
