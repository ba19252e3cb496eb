import { existsSync, readFileSync } from "node:fs";
import { summaryFile } from "./finish.ts";
import { type Part, total } from "./part.ts";

// Adds up the runs named as arguments. A run that left no summary died, which is one failure.
const runs = process.argv.slice(2).map((run): Part => {
  if (existsSync(summaryFile(run))) return JSON.parse(readFileSync(summaryFile(run), "utf8")) as Part;
  console.error(`pnpm ${run}: ended without a summary.`);
  return { name: run, passed: 0, failed: 1, skipped: 0, seconds: 0 };
});

const { passed, failed } = total(runs);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
