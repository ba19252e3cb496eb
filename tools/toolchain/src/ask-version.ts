import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

import { type Tool } from "./tool.ts";
import { type ToolName, tools } from "./tools.ts";

/** The version that a binary itself reports, or `undefined` when it reports none. */
export function askVersion(name: ToolName, binary: string): string | undefined {
  const tool: Tool = tools[name];
  if (tool.ask === "build info") return fromBuildInfo(tool, binary);
  const { stdout, stderr } = spawnSync(binary, tool.ask, { encoding: "utf8", timeout: 20_000 });
  return /(?<![\w.-])v?(\d+\.\d+\.\d+(-[\w.]+)?)/.exec(`${stdout}\n${stderr}`)?.[1];
}

/** Each Go binary carries the table of its modules as text. */
function fromBuildInfo(tool: Tool, binary: string): string | undefined {
  const path = tool.source.replaceAll(/[.]/g, "\\.");
  const line = new RegExp(`\\n(?:mod|dep)\\t${path}\\tv(\\d\\S*)`);
  return line.exec(readFileSync(binary, "latin1"))?.[1];
}
