import { styleText } from "node:util";

import { type Layout } from "./layout.ts";
import { toolVersion } from "./tool-version.ts";
import { type ToolName } from "./tools.ts";

/** Prints a line and gives the exit code that the command ends with. */
export function print(text: string, code = 0): number {
  console.log(text);
  return code;
}

/** Name and version of a tool in columns. */
export const row = (name: ToolName, layout: Layout): string =>
  `${cyan(name.padEnd(28))} ${toolVersion(name, layout).padEnd(8)}`;

export const onWait = (pid: number): void => void print(`waiting for another run (process ${pid}) to finish`);

/** Plain unless standard output is a terminal and NO_COLOR is unset. */
const cyan = (text: string) => styleText("cyan", text, { stream: process.stdout, validateStream: true });
