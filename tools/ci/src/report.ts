import { styleText } from "node:util";
import { type Part, total } from "./part.ts";

/** One line for a part that ended. */
export function partLine({ name, passed, failed, skipped, seconds }: Part): string {
  const mark = failed === 0 ? styleText("green", "✓") : styleText("red", "✗");
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  const suffix = passed + failed + skipped > 1 ? `  ${counts.join(", ")}` : "";
  return `${mark} ${name.padEnd(10)}${seconds.toFixed(1).padStart(6)} s${suffix}`;
}

/**
 * The last lines of a run: each part with its time, then how it went.
 *
 * The last line never reads "N passed, N failed": that line belongs to `.ci/run`, which sums up more than one run.
 */
export function closing(run: string, parts: readonly Part[]): string {
  const { passed, failed, skipped } = total(parts);
  const all = passed + failed;
  const verdict = failed === 0 ? `all of ${all} passed` : `${failed} of ${all} failed`;
  return [...parts.map(partLine), "", `${run}: ${verdict}${skipped > 0 ? `; ${skipped} skipped` : ""}`].join("\n");
}
