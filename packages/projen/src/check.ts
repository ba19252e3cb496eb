import { staleFiles } from "./stale-files.ts";

const stale = staleFiles(process.cwd());

for (const file of stale) console.error(`${file}: differs from what .projenrc.ts generates.`);
if (stale.length > 0) {
  console.error("  Edit .projenrc.ts or packages/projen instead of the file, then run: pnpm projen");
  process.exitCode = 1;
}
