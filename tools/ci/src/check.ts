import { run } from "./child.ts";
import type { Part } from "./part.ts";
import { partLine } from "./report.ts";

/** A command that passes or fails as a whole. */
export interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

/** Runs checks, a few at once, and prints what the failing ones said. */
export async function runChecks(checks: readonly Check[], atOnce: number): Promise<readonly Part[]> {
  const waiting = checks.values();
  const parts: Part[] = [];
  const work = async (): Promise<void> => {
    for (const { name, command } of waiting) {
      const { ok, output, seconds } = await run(command);
      const part = { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, seconds };
      parts.push(part);
      console.log(partLine(part));
      if (!ok) console.log(output.trimEnd().replaceAll(/^/gm, "    "));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return parts;
}
