import { run, stopWithChildren } from "./child.ts";
import { finish } from "./finish.ts";
import { type Part } from "./part.ts";
import { runSuite } from "./suite.ts";

stopWithChildren();
const parts: Part[] = [];
for (const [name, args] of [
  ["toolchain", []],
  ["crds", ["crds"]],
] as const) {
  const { ok, seconds } = await run(["node", "tools/toolchain/src/main.ts", ...args], { stream: true });
  parts.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, seconds });
}
finish("test:live", [...parts, await runSuite({ project: "live", skipsFail: true, args: process.argv.slice(2) })]);
