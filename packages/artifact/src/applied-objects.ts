import { type Manifest, shardLabel } from "@mainstay/fleet";
import type { GraphNode } from "@mainstay/graph";

/** The objects of a Kustomization as they are applied: its HelmReleases go to the shard that it goes to. */
export function appliedObjects({ kustomization, shard }: GraphNode): readonly Manifest[] {
  if (shard === undefined) return kustomization.manifests;
  return kustomization.manifests.map((object) =>
    object.kind === "HelmRelease"
      ? { ...object, metadata: { ...object.metadata, labels: { ...object.metadata.labels, [shardLabel]: shard } } }
      : object,
  );
}
