import type { IKustomization } from "@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization";
import { type Manifest, reconcilePolicy, shardLabel } from "@mainstay/fleet";
import type { GraphNode } from "@mainstay/graph";

/** The namespace of Flux, the name of its root Kustomization and of the OCIRepository it reads. */
export const fluxSystem = "flux-system";

/** The object by which Flux applies one folder of the artifact. */
export function fluxKustomization({
  kustomization,
  dependsOn,
  healthChecks,
  shard,
}: GraphNode): IKustomization & Manifest {
  const { name, pace, timeout, suspend } = kustomization;
  const { interval, retryInterval } = reconcilePolicy[pace];
  return {
    apiVersion: "kustomize.toolkit.fluxcd.io/v1",
    kind: "Kustomization",
    metadata: { name, namespace: fluxSystem, ...(shard === undefined ? {} : { labels: { [shardLabel]: shard } }) },
    spec: {
      ...(suspend ? { suspend } : {}),
      interval,
      retryInterval,
      timeout,
      path: `./kustomizations/${name}`,
      sourceRef: { kind: "OCIRepository", name: fluxSystem },
      prune: true,
      wait: true,
      ...(dependsOn.length === 0 ? {} : { dependsOn: dependsOn.map((dependency) => ({ name: dependency })) }),
      ...(healthChecks.length === 0 ? {} : { healthCheckExprs: healthChecks.map((check) => ({ ...check })) }),
    },
  };
}
