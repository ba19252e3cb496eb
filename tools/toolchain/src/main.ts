import { stopGo } from "./go.ts";
import { run } from "./command.ts";
import { ToolchainError } from "./toolchain-error.ts";

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    stopGo();
    process.exitCode = signal === "SIGINT" ? 130 : 143;
    process.exit();
  });
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ToolchainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
