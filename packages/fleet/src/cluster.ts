import type { Bootstrap, Capability } from "./capability.ts";
import type { ClusterIdentity } from "./fleet.ts";
import type { Kustomization } from "./kustomization.ts";
import { mirrored } from "./mirror.ts";

/** An inventory: who the cluster is and what it runs. */
export interface Cluster {
  readonly identity: ClusterIdentity;
  readonly kustomizations: readonly Kustomization[];
  readonly bootstrap: Required<Bootstrap>;
  /** Sets of Flux controllers beside the main one. */
  readonly shards: number;
}

/**
 * A cluster of the fleet with its capabilities. Their order does not matter: the graph derives it.
 *
 * @example
 * export const cluster = cluster(home.identities.apps, [network, certs, publicGateway(…)])
 */
export function cluster(identity: ClusterIdentity, capabilities: readonly Capability[]): Cluster {
  const { mirror } = identity.fleet;
  const kustomizations = capabilities.flatMap((capability) => capability.kustomizations);
  return {
    identity,
    kustomizations: mirror === undefined ? kustomizations : kustomizations.map((each) => mirrored(each, mirror)),
    bootstrap: {
      crds: capabilities.flatMap((capability) => capability.bootstrap?.crds ?? []),
      objects: capabilities.flatMap((capability) => capability.bootstrap?.objects ?? []),
    },
    shards: Math.max(0, ...capabilities.map((capability) => capability.shards ?? 0)),
  };
}
