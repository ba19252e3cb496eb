import { accessSync, constants, mkdirSync, realpathSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";

import { askVersion } from "./ask-version.ts";
import { type Layout } from "./layout.ts";
import { sizeOf, toolKey, writeStamp } from "./stamp.ts";
import { toolVersion } from "./tool-version.ts";
import { type Tool } from "./tool.ts";
import { type ToolName, tools } from "./tools.ts";

/**
 * Links a tool of the pinned version from PATH and gives its path; `undefined` where PATH has none.
 *
 * A tool that needs files of its module beside it is always built.
 */
export function linkFromPath(name: ToolName, layout: Layout): string | undefined {
  const tool: Tool = tools[name];
  if (tool.share) return undefined;
  const bin = join(layout.out, "bin");
  const version = toolVersion(name, layout);
  const found = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "" && folder !== bin)
    .map((folder) => join(folder, name))
    .find((file) => isExecutable(file) && askVersion(name, file) === version);
  if (found === undefined) return undefined;

  const target = realpathSync(found);
  const temporary = join(layout.out, "tmp", `${name}.link.${process.pid}`);
  mkdirSync(join(layout.out, "tmp"), { recursive: true });
  mkdirSync(bin, { recursive: true });
  rmSync(temporary, { force: true });
  symlinkSync(target, temporary);
  renameSync(temporary, join(bin, name));
  writeStamp(layout, name, { key: toolKey(name, layout), go: "", version, bytes: sizeOf(target) });
  return target;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
