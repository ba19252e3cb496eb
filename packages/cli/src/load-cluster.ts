import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Cluster, InvalidInput } from "@mainstay/fleet";

/** A cluster with the folder its inventory is in. */
export interface LoadedCluster {
  readonly cluster: Cluster;
  readonly folder: string;
}

/**
 * Loads the inventory `clusters/<name>/src/cluster.ts` of the repository around `from`; `name` may also be the path of
 * a folder with `src/cluster.ts`.
 *
 * @throws InvalidInput where there is none, or where it exports no cluster
 */
export async function loadCluster(name: string, from: string): Promise<LoadedCluster> {
  const folder = clusterFolder(name, from);
  const module = await importInventory(join(folder, "src/cluster.ts"), from);
  const clusters = Object.values(module).filter(isCluster);
  const [cluster] = clusters;
  if (cluster === undefined || clusters.length > 1) {
    throw new InvalidInput(
      `cluster ${JSON.stringify(name)}`,
      `src/cluster.ts exports ${clusters.length === 0 ? "no cluster" : `${clusters.length} clusters`}`,
      "Export exactly one: export const apps = cluster(identity, [ … ]).",
    );
  }
  return { cluster, folder };
}

/** Imports an inventory; what a builder refuses is given the line of the inventory that called it. */
async function importInventory(file: string, from: string): Promise<Record<string, unknown>> {
  try {
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  } catch (error) {
    const line = error instanceof InvalidInput ? inventoryLine(error.stack ?? "") : undefined;
    if (!(error instanceof InvalidInput) || line === undefined) throw error;
    throw new InvalidInput(error.subject, error.problem, `${error.remedy}\n  at ${relative(from, line)}`);
  }
}

/** The frame of the module that was being evaluated: the last one before Node's own loader. */
function inventoryLine(stack: string): string | undefined {
  const frames = stack.split("\n").filter((line) => line.trimStart().startsWith("at "));
  const loader = frames.findIndex((line) => line.includes("node:internal/modules"));
  return /(?:file:\/\/)?(\/[^\s()]+:\d+):\d+\)?$/.exec(frames[loader - 1] ?? "")?.[1];
}

/** The names of the clusters of the repository around `from`. */
export function clusterNames(from: string): readonly string[] {
  const root = repositoryAround(from);
  if (root === undefined) return [];
  return readdirSync(join(root, "clusters"))
    .filter((name) => existsSync(join(root, "clusters", name, "src/cluster.ts")))
    .sort();
}

/**
 * The folder of a cluster, by its name or its path.
 *
 * @throws InvalidInput where there is none
 */
export function clusterFolder(name: string, from: string): string {
  const root = repositoryAround(from);
  const candidates = [resolve(from, name), ...(root === undefined ? [] : [join(root, "clusters", name)])];
  const folder = candidates.find((candidate) => existsSync(join(candidate, "src/cluster.ts")));
  if (folder !== undefined) return folder;
  const names = clusterNames(from);
  throw new InvalidInput(
    `cluster ${JSON.stringify(name)}`,
    "there is no such cluster here",
    names.length === 0
      ? "Run this inside a repository with clusters/<name>/src/cluster.ts."
      : `Name one of: ${names.join(", ")}.`,
  );
}

function repositoryAround(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "clusters"))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function isCluster(value: unknown): value is Cluster {
  return typeof value === "object" && value !== null && "identity" in value && "kustomizations" in value;
}
