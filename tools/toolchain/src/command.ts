import { parseArgs, styleText } from "node:util";

import { buildCrds } from "./build-crds.ts";
import { buildOpenApi } from "./build-open-api.ts";
import { buildTools, clearLeftovers } from "./build-tools.ts";
import { crdSourceNames } from "./crd-sources.ts";
import { layout as own, type Layout } from "./layout.ts";
import { lock } from "./lock.ts";
import { nearest } from "./nearest.ts";
import { isUpToDate } from "./stamp.ts";
import { toolVersion } from "./tool-version.ts";
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
    if (positionals.length > 1) throw unexpected("crds", "it takes no tools beside it", "Run the two commands one after the other.");
    return await crds(layout);
  }
  const names = positionals.map(toolName);
  return await build(names.length > 0 ? names : toolNames, layout, values["from-path"], jobsOf(values.jobs));
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw unexpected("pnpm toolchain", (error as Error).message.split(". ")[0] ?? "", "`pnpm toolchain --help` lists the options.");
  }
}

function toolName(written: string): ToolName {
  if (Object.hasOwn(tools, written)) return written as ToolName;
  const names = nearest(written, [...toolNames, "crds"]);
  const remedy = names.length > 0 ? `Did you mean ${names.map((name) => `"${name}"`).join(" or ")}?` : "`pnpm toolchain --list` prints every name.";
  throw unexpected(`tool "${written}"`, "there is no such tool", remedy);
}

function jobsOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^[1-9]\d?$/.test(written)) return Number(written);
  throw unexpected(`--jobs ${written}`, "it is not a number from 1 to 99", "Leave it out to let the machine decide.");
}

async function build(names: readonly ToolName[], layout: Layout, fromPath: boolean, jobs: number | undefined): Promise<number> {
  const start = performance.now();
  const { built, failures } = await buildTools(names, {
    layout,
    fromPath,
    ...(jobs === undefined ? {} : { jobs }),
    onDone: (name, seconds, from) => {
      const how = from === undefined ? `${seconds.toFixed(1)} s` : from;
      print(`${row(name, layout)} ${how.padStart(8)}`);
    },
    onWait,
  });
  for (const failure of failures) console.error(failure.message);
  const rest = names.length - built.length - failures.length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (failures.length > 0) return print(`${built.length} built, ${failures.length} failed in ${seconds} s`, 1);
  return print(`${built.length} built, ${rest} up to date in ${seconds} s: ${layout.out}/bin`);
}

async function crds(layout: Layout): Promise<number> {
  const unlock = await lock(layout, onWait);
  try {
    clearLeftovers(layout);
    let total = 0;
    for (const source of crdSourceNames) {
      const report = await buildCrds(source, layout);
      total += report.count;
      print(`${source.padEnd(26)} ${String(report.count).padStart(3)} CRDs  ${report.groups.join(", ")}  (${report.versions.join(", ")})${report.cached ? "" : "  written"}`);
    }
    const { file, cached } = await buildOpenApi(layout);
    return print(`${total} CRDs in ${layout.out}/crds; Kubernetes OpenAPI ${cached ? "in" : "written to"} ${file}`);
  } finally {
    unlock();
  }
}

function list(layout: Layout): number {
  for (const name of toolNames) print(`${row(name, layout)} ${isUpToDate(name, layout, undefined) ? "built" : "not built"}`);
  return 0;
}

const row = (name: ToolName, layout: Layout) => `${colour("cyan", name.padEnd(28))} ${toolVersion(name, layout).padEnd(8)}`;

const onWait = (pid: number) => void print(`waiting for another run (process ${pid}) to finish`);

/** Plain unless standard output is a terminal and NO_COLOR is unset. */
const colour = (name: "cyan", text: string) => styleText(name, text, { stream: process.stdout, validateStream: true });

function print(text: string, code = 0): number {
  console.log(text);
  return code;
}

const unexpected = (subject: string, problem: string, remedy: string) => new ToolchainError(subject, problem, remedy);
