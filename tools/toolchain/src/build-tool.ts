import { chmodSync, cpSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

import { copySources, makeWritable } from "./copy-sources.ts";
import { type Go, lastLines, moduleFolders, runGo } from "./go.ts";
import { type Layout } from "./layout.ts";
import { sizeOf, toolKey, writeStamp } from "./stamp.ts";
import { buildFlags, mainPackage, toolVersion } from "./tool-version.ts";
import { type Tool } from "./tool.ts";
import { type ToolName, tools } from "./tools.ts";
import { ToolchainError } from "./toolchain-error.ts";

/** Builds one tool. A build that dies leaves the old binary, or none: the new one is moved into place when it is whole. */
export async function buildTool(name: ToolName, layout: Layout, go: Go): Promise<void> {
  const tool: Tool = tools[name];
  const cwd = join(layout.modules, tool.module);
  const temporary = join(layout.out, "tmp", `${name}.${process.pid}`);
  mkdirSync(join(layout.out, "tmp"), { recursive: true });
  mkdirSync(join(layout.out, "bin"), { recursive: true });
  await copySources(layout, tool.module);
  const args = ["build", ...buildFlags(name, layout), "-o", temporary, mainPackage(tool)];
  const { code, stderr } = await runGo(args, cwd);
  const bytes = sizeOf(temporary);
  if (code !== 0 || !bytes) {
    rmSync(temporary, { force: true });
    throw new ToolchainError(
      `tool "${name}"`,
      `go build failed in tools/toolchain/${tool.module}\n    ${lastLines(stderr)}`,
      `Run \`pnpm toolchain ${name}\` again; modules come from the proxy that \`go env GOPROXY\` names.`,
    );
  }
  if (tool.share) await copyShared(name, tool, layout);
  chmodSync(temporary, 0o755);
  renameSync(temporary, join(layout.out, "bin", name));
  writeStamp(layout, name, { key: toolKey(name, layout), go: go.version, version: toolVersion(name, layout), bytes });
}

async function copyShared(name: ToolName, tool: Tool, layout: Layout): Promise<void> {
  const pins = join(layout.modules, tool.versionIn ?? tool.module);
  const from = (await moduleFolders(pins, [tool.source])).get(tool.source) ?? "";
  const temporary = join(layout.out, "tmp", `${name}.share.${process.pid}`);
  rmSync(temporary, { recursive: true, force: true });
  for (const path of tool.share ?? []) {
    cpSync(join(from, path), join(temporary, path), { recursive: true });
  }
  makeWritable(temporary);
  const target = join(layout.out, "share", name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(layout.out, "share"), { recursive: true });
  renameSync(temporary, target);
}
