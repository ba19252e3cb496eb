import type { Inventory } from "@mainstay/artifact";
import type { Reconciled } from "../watch/progress.ts";

/** From the Kustomization that was Ready last back through the slowest that each waited for; the first first. */
export function criticalPath({ kustomizations }: Inventory, times: readonly Reconciled[]): readonly string[] {
  const seconds = new Map(times.map((one) => [one.name, one.seconds ?? 0]));
  const waitsFor = new Map(kustomizations.map(({ name, dependsOn }) => [name, dependsOn]));
  const slowest = (names: readonly string[]): string | undefined =>
    [...names].sort((one, other) => (seconds.get(other) ?? 0) - (seconds.get(one) ?? 0))[0];
  const path: string[] = [];
  for (let name = slowest([...seconds.keys()]); name !== undefined; name = slowest(waitsFor.get(name) ?? [])) {
    if (path.includes(name)) break;
    path.unshift(name);
  }
  return path;
}
