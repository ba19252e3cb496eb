import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Build, build, writeBuild } from "@mainstay/artifact";
import type { Cluster } from "@mainstay/fleet";
import { onTestFinished } from "vitest";

/**
 * One of this repository's clusters, built into a folder of the running test's own: `dist/` of the cluster belongs to
 * whoever else builds it meanwhile. The folder is below the repository, where the toolchain is found.
 */
export async function realCluster(name: string): Promise<{ readonly built: Build; readonly folder: string }> {
  const inventory = join(import.meta.dirname, "../../../clusters", name, "src/cluster.ts");
  const cluster = ((await import(inventory)) as Record<string, Cluster>)[name];
  if (cluster === undefined) throw new Error(`${inventory} exports no ${name}`);
  const folder = mkdtempSync(join(import.meta.dirname, "../.live-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: `@test/${name}`, version: "0.0.0" }));
  const built = await build(cluster, folder);
  await writeBuild(built, folder);
  return { built, folder };
}
