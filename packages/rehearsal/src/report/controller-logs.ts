import { readFileSync } from "node:fs";
import type { Remark } from "./audit.ts";

interface LogLine {
  readonly logger?: string;
  readonly msg?: string;
}

/** Warnings of the API server that a controller of Flux has written into its log, each once. */
export function warningsIn(log: string, by: string): readonly Remark[] {
  const remarks = new Map<string, Remark>();
  for (const line of readFileSync(log, "utf8").split("\n")) {
    if (!line.includes("KubeAPIWarningLogger")) continue;
    try {
      const { msg = "" } = JSON.parse(line) as LogLine;
      remarks.set(msg, { object: "", message: msg, by });
    } catch {
      // The last line may be half written.
    }
  }
  return [...remarks.values()];
}
