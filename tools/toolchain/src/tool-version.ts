import { pinned } from "./go-mod.ts";
import { type Layout, layout as own } from "./layout.ts";
import { type Tool } from "./tool.ts";
import { type ToolName, tools } from "./tools.ts";

/** The version that go.mod pins, as Go writes it: `v1.36.4`. */
export function goVersionOf(name: ToolName, layout: Layout = own): string {
  const tool: Tool = tools[name];
  return pinned(layout.modules, tool.versionIn ?? tool.module, tool.source);
}

/** The version that go.mod pins: `1.36.4`. */
export const toolVersion = (name: ToolName, layout: Layout = own): string => goVersionOf(name, layout).slice(1);

/** The flags of `go build`, with the linker's variables filled in. */
export function buildFlags(name: ToolName, layout: Layout): readonly string[] {
  const version = goVersionOf(name, layout);
  const tool: Tool = tools[name];
  const set = (tool.set ?? []).map((variable) =>
    variable
      .replace("{version}", version)
      .replace("{semver}", version.slice(1))
      .replace("{minor}", goVersionOf("kube-apiserver", layout).split(".")[1] ?? ""),
  );
  const linker = ["-s", "-w", ...set.flatMap((variable) => ["-X", variable])];
  return ["-trimpath", "-buildvcs=false", "-ldflags", linker.join(" ")];
}

/** What `go build` is asked for. */
export const mainPackage = ({ source, main }: Tool): string => (main ? `${source}/${main}` : source);
