import { relative } from "node:path";
import { run } from "./child.ts";

/** By name, what only `pnpm test:live` runs: a line for each file, then its tests. */
export async function leftToLive(): Promise<readonly string[]> {
  const { ok, output } = await run(["vitest", "list", "--project", "live", "--json", "--static-parse"]);
  if (!ok) throw new Error(`vitest list: cannot tell the live tests.\n${output}`);

  const tests = JSON.parse(output) as readonly { readonly name: string; readonly file: string }[];
  return Object.entries(Object.groupBy(tests, ({ file }) => relative(process.cwd(), file))).flatMap(
    ([file, ofFile = []]) => [`  ${file}`, ...ofFile.map(({ name }) => `    ${name}`)],
  );
}
