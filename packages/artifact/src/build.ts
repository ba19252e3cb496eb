import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Cluster, InvalidInputs, type Manifest } from "@mainstay/fleet";
import { type ProvedCluster, prove } from "@mainstay/graph";
import { appliedObjects } from "./applied-objects.ts";
import { fluxKustomization } from "./flux-kustomization.ts";
import { type Inventory, inventoryOf } from "./inventory.ts";
import { type ModelValidation, modelValidation } from "./model-validation.ts";
import { type Artifact, artifactOf, layoutFiles } from "./oci-layout.ts";
import { pack } from "./pack.ts";
import { PackageFinder } from "./package-finder.ts";
import { type Files, render } from "./render.ts";
import { commitOf } from "./revision.ts";
import { swapFolder } from "./swap-folder.ts";

/** A built cluster, in memory. */
export interface Build {
  readonly graph: ProvedCluster;
  readonly files: Files;
  readonly inventory: Inventory;
  readonly artifact: Artifact;
}

export interface BuildOptions {
  /** @default the process's own */
  readonly environment?: NodeJS.ProcessEnv;
  /**
   * Started already, which saves the time the inventory takes to load.
   * @default a new one
   */
  readonly validation?: ModelValidation;
}

/**
 * Proves, renders and packs a cluster. Nothing is written.
 *
 * @param folder the cluster's own, with its package.json
 * @throws InvalidInputs with every finding at once
 */
export async function build(
  cluster: Cluster,
  folder: string,
  { environment = process.env, validation = modelValidation(folder) }: BuildOptions = {},
): Promise<Build> {
  const commit = commitOf(folder, environment);
  // Awaited below; a failure of the proofs must not leave it unhandled.
  commit.catch(() => undefined);
  const graph = prove(cluster);
  const objects: readonly Manifest[] = [...graph.nodes.flatMap(appliedObjects), ...graph.nodes.map(fluxKustomization)];
  const validated = validation.validate(objects);
  const files = render(graph);
  const inventory = inventoryOf(graph, new PackageFinder());
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const source = cluster.identity.fleet.repository;
  const artifact = artifactOf(await pack(files), inventory, { ...(await commit), source, version });
  const findings = await validated;
  if (findings.length > 0) throw new InvalidInputs(`cluster ${JSON.stringify(cluster.identity.name)}`, findings);
  return { graph, files, inventory, artifact };
}

/** Writes `dist/manifests`, `dist/artifact` and `dist/inventory.json`, replacing what was there all at once. */
export async function writeBuild({ files, inventory, artifact }: Build, folder: string): Promise<void> {
  const dist = new Map<string, Uint8Array | string>();
  for (const [path, text] of files) dist.set(`manifests/${path}`, text);
  for (const [path, content] of layoutFiles(artifact, "latest")) dist.set(`artifact/${path}`, content);
  dist.set("inventory.json", `${JSON.stringify(inventory, undefined, 2)}\n`);
  await swapFolder(join(folder, "dist"), dist);
}
