import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "@mainstay/artifact";
import type { Cluster } from "@mainstay/fleet";
import { runTool } from "@mainstay/validation";
import type { BuiltArtifact } from "./artifact/built-artifact.ts";

export const repository = join(import.meta.dirname, "../../..");

/** The folder of the cluster that the tests rehearse. */
export const appsFolder = join(repository, "clusters/apps");

/** The apps cluster, built in memory. */
export async function builtApps(): Promise<BuiltArtifact> {
  const inventory = pathToFileURL(join(appsFolder, "src/cluster.ts")).href;
  const { apps } = (await import(/* @vite-ignore */ inventory)) as { readonly apps: Cluster };
  const { artifact, ...built } = await build(apps, appsFolder);
  return { ...built, annotations: {}, digest: artifact.manifest.descriptor.digest };
}

/** Sees to it that the apps cluster has a `dist`, whatever its age. */
export async function someDist(): Promise<void> {
  if (existsSync(join(appsFolder, "dist/artifact/index.json"))) return;
  const args = ["--conditions=mainstay-source", "packages/cli/src/main.ts", "build", "apps"];
  await runTool(process.execPath, args, { cwd: repository });
}

/** A smaller artifact: these Kustomizations and all that they wait for. */
export function onlyKustomizations(artifact: BuiltArtifact, names: readonly string[]): BuiltArtifact {
  const { inventory } = artifact;
  const wanted = new Set<string>();
  const want = (name: string): void => {
    wanted.add(name);
    inventory.kustomizations.find((one) => one.name === name)?.dependsOn.forEach(want);
  };
  names.forEach(want);
  const fluxFile = (path: string): string => /_flux-system_([^/]+)\.yaml/.exec(path)?.[1] ?? "";
  const stays = (path: string): boolean =>
    path.startsWith("flux/") ? wanted.has(fluxFile(path)) : wanted.has(path.split("/")[1] ?? "");
  const files = new Map([...artifact.files].filter(([path]) => stays(path)));
  const resources = [...files.keys()]
    .filter((path) => path.startsWith("flux/"))
    .map((path) => path.slice("flux/".length));
  files.set("flux/kustomization.yaml", JSON.stringify({ kind: "Kustomization", resources }));
  return {
    ...artifact,
    files,
    inventory: {
      ...inventory,
      kustomizations: inventory.kustomizations.filter(({ name }) => wanted.has(name)),
      objects: inventory.objects.filter(({ kustomization }) => wanted.has(kustomization)),
    },
  };
}

/** A defect that came after the proofs: another text in one file, which `end` tells from the others. */
export function changedFile(artifact: BuiltArtifact, end: string, from: string, to: string): BuiltArtifact {
  const path = [...artifact.files.keys()].find((name) => name.endsWith(end));
  const text = artifact.files.get(path ?? "");
  if (path === undefined || !text?.includes(from)) throw new Error(`no file *${end} with ${from}`);
  return { ...artifact, files: new Map([...artifact.files, [path, text.replaceAll(from, to)]]) };
}
