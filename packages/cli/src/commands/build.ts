import { join, relative } from "node:path";
import { type Build, build, modelValidation, writeBuild } from "@mainstay/artifact";
import { clusterFolder, loadCluster } from "../load-cluster.ts";
import { columns, paint, print, printJson } from "../terminal.ts";

export interface BuildOptions {
  readonly json?: boolean;
}

/** `mainstay build`: proves, renders, packs and writes `dist/`. */
export async function buildCommand(name: string, { json = false }: BuildOptions): Promise<void> {
  const started = process.hrtime.bigint();
  const validation = modelValidation(clusterFolder(name, process.cwd()));
  const { cluster, folder } = await loadCluster(name, process.cwd());
  const result = await build(cluster, folder, { validation });
  await writeBuild(result, folder);
  const milliseconds = Number((process.hrtime.bigint() - started) / 1_000_000n);
  const dist = relative(process.cwd(), join(folder, "dist")) || ".";
  if (json) printJson({ ...summary(result), dist, milliseconds });
  else printSummary(result, dist, milliseconds);
}

/** What machines are told of a build. */
export function summary({ inventory, artifact, graph }: Build): object {
  return {
    cluster: inventory.cluster,
    ...inventory.counts,
    proofs: graph.proofs.length,
    layer: artifact.layerDigest,
    manifest: artifact.manifest.descriptor.digest,
  };
}

function printSummary({ inventory, artifact, graph }: Build, dist: string, milliseconds: number): void {
  const { kustomizations, helmReleases, objects } = inventory.counts;
  const dependencies = graph.edges.filter(({ emitted }) => emitted).length;
  print(
    columns([
      ["cluster", paint("bold", inventory.cluster)],
      ["Kustomizations", `${kustomizations}, ${dependencies} dependencies derived`],
      ["HelmReleases", String(helmReleases)],
      ["objects", String(objects)],
      ["proofs", `${graph.proofs.length} hold`],
      ["layer", artifact.layerDigest],
      ["artifact", `${dist}/artifact`],
      ["manifests", `${dist}/manifests`],
      ["time", `${(milliseconds / 1000).toFixed(2)} s`],
    ]),
  );
}
