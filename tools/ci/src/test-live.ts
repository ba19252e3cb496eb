import { run, stopWithChildren } from "./child.ts";
import { finish } from "./finish.ts";
import { runSuite } from "./suite.ts";

stopWithChildren();
const { ok, seconds } = await run(["node", "tools/toolchain/src/main.ts"], { stream: true });
const toolchain = { name: "toolchain", passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, seconds };
finish("test:live", [toolchain, await runSuite({ project: "live", skipsFail: true, args: process.argv.slice(2) })]);
