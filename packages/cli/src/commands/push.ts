import { build, modelValidation, push, writeBuild } from "@mainstay/artifact";
import { clusterFolder, loadCluster } from "../load-cluster.ts";
import { columns, print, printJson } from "../terminal.ts";

export interface PushOptions {
  readonly plainHttp?: boolean;
  readonly json?: boolean;
}

/** `mainstay push`: builds a cluster and puts its artifact into a registry. */
export async function pushCommand(
  name: string,
  target: string,
  { plainHttp = false, json = false }: PushOptions,
): Promise<void> {
  const validation = modelValidation(clusterFolder(name, process.cwd()));
  const { cluster, folder } = await loadCluster(name, process.cwd());
  // Built anew, for a dist folder may come from a cache and tell of another commit.
  const result = await build(cluster, folder, { validation });
  await writeBuild(result, folder);
  const pushed = await push(result.artifact, target, { plainHttp });
  if (json) return printJson({ cluster: cluster.identity.name, ...pushed, layer: result.artifact.layerDigest });
  print(
    columns([
      ["cluster", cluster.identity.name],
      [pushed.moved ? "pushed" : "unchanged", pushed.reference],
      ["digest", pushed.digest],
      ["layer", result.artifact.layerDigest],
    ]),
  );
}
