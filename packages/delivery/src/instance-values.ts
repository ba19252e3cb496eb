import { type ClusterIdentity, mirrorUrl, shardLabel, shardNames } from "@mainstay/fleet";
import { fluxManifests, fluxVersion } from "./charts.ts";
import type { FluxProps } from "./flux-props.ts";
import type { FluxInstanceSpec } from "./flux-instance-types.ts";
import type { FluxInstanceValues } from "./flux-instance-values.ts";
import { lockdownPatches, namespacePatch, syncPatches, tuningPatches } from "./flux-patches.ts";

/** What the cluster's FluxInstance says. */
export function instanceValues(props: FluxProps): FluxInstanceValues {
  const { cluster, follow, verify, pullSecret, size = "medium", shards = 0, tuning = {}, labels = {} } = props;
  const semver = "semver" in follow ? follow.semver : undefined;
  return {
    instance: {
      distribution: { version: fluxVersion, registry: "ghcr.io/fluxcd", artifact: artifactOf(cluster) },
      components: [
        "source-controller",
        "kustomize-controller",
        "helm-controller",
        "notification-controller",
        "image-reflector-controller",
        "image-automation-controller",
      ],
      cluster: { type: "kubernetes", size, domain: "cluster.local", networkPolicy: false, multitenant: false },
      ...(shards === 0 ? {} : { sharding: { key: shardLabel, shards: shardNames(shards) } }),
      sync: {
        kind: "OCIRepository",
        url: `${cluster.fleet.registry}/${cluster.name}`,
        ref: "channel" in follow ? follow.channel : "stable",
        path: "./flux",
        interval: "1m",
        ...(pullSecret === undefined ? {} : { pullSecret: pullSecret.name }),
      },
      kustomize: {
        patches: [
          namespacePatch(labels),
          ...lockdownPatches(),
          ...tuningPatches(tuning),
          ...syncPatches(verify, semver),
        ],
      },
    },
  };
}

function artifactOf({ fleet: { mirror } }: ClusterIdentity): FluxInstanceSpec["distribution"]["artifact"] {
  return mirror === undefined
    ? fluxManifests
    : (mirrorUrl(fluxManifests, mirror) as FluxInstanceSpec["distribution"]["artifact"]);
}
