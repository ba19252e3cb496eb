import { parseArgs } from "node:util";

import { commandBuild } from "./command-build.ts";
import { commandCrds } from "./command-crds.ts";
import { layout as own, type Layout } from "./layout.ts";
import { nearest } from "./nearest.ts";
import { print, row } from "./print.ts";
import { isUpToDate } from "./stamp.ts";
import { type ToolName, toolNames, tools } from "./tools.ts";
import { ToolchainError } from "./toolchain-error.ts";

const help = `pnpm toolchain [tool...]     build what is missing, or the named tools, into .toolchain/bin
pnpm toolchain crds          write the CRDs and the Kubernetes OpenAPI document that output is held against
  --list                     print each tool, its version and whether it is built
  --from-path                take a tool of the pinned version from PATH instead of building it
  --jobs <n>                 build the tools of n Go modules at the same time
`;

const options = {
  list: { type: "boolean", default: false },
  "from-path": { type: "boolean", default: false },
  jobs: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Runs the command and gives its exit code. */
export async function run(args: readonly string[], layout: Layout = own): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) return print(help.trimEnd());
  if (values.list) return list(layout);
  if (positionals.includes("crds")) {
    if (positionals.length > 1)
      throw unexpected("crds", "it takes no tools beside it", "Run the two commands one after the other.");
    return await commandCrds(layout);
  }
  const names = positionals.map(toolName);
  return await commandBuild(names.length > 0 ? names : toolNames, layout, values["from-path"], jobsOf(values.jobs));
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw unexpected(
      "pnpm toolchain",
      (error as Error).message.split(". ")[0] ?? "",
      "`pnpm toolchain --help` lists the options.",
    );
  }
}

function toolName(written: string): ToolName {
  if (Object.hasOwn(tools, written)) return written as ToolName;
  const names = nearest(written, [...toolNames, "crds"]);
  const remedy =
    names.length > 0
      ? `Did you mean ${names.map((name) => `"${name}"`).join(" or ")}?`
      : "`pnpm toolchain --list` prints every name.";
  throw unexpected(`tool "${written}"`, "there is no such tool", remedy);
}

function jobsOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^[1-9]\d?$/.test(written)) return Number(written);
  throw unexpected(`--jobs ${written}`, "it is not a number from 1 to 99", "Leave it out to let the machine decide.");
}

function list(layout: Layout): number {
  for (const name of toolNames)
    print(`${row(name, layout)} ${isUpToDate(name, layout, undefined) ? "built" : "not built"}`);
  return 0;
}

const unexpected = (subject: string, problem: string, remedy: string) => new ToolchainError(subject, problem, remedy);
