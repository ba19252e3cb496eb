import type { Manifest } from "../manifest.ts";
import { type Pods, type Port, podsOf, policy, ports, type Where } from "./policy.ts";

/** Pods of another cluster of the mesh. */
export interface MeshPods {
  /** Its name in the fleet. */
  readonly cluster: string;
  readonly namespace: string;
  /** @default {} every pod of the namespace */
  readonly pods?: Pods;
}

export interface ReachableFromMeshProps extends Where {
  readonly ports: readonly [Port, ...Port[]];
  readonly from: MeshPods;
}

export interface ReachesMeshProps extends Where {
  readonly ports: readonly [Port, ...Port[]];
  readonly to: MeshPods;
}

/**
 * Opens ports of pods to pods of another cluster of the mesh; `reachableFrom` means the own cluster alone.
 *
 * Pods cannot prove who they are across clusters: what is sensitive needs TLS of its own.
 */
export function reachableFromMesh({ ports: open, from, ...where }: ReachableFromMeshProps): Manifest {
  return policy(`from-${from.cluster}-${from.namespace}`, where, {
    ingress: [{ fromEndpoints: [podsOfCluster(from)], toPorts: [ports(open)] }],
  });
}

/** Lets pods reach pods of another cluster of the mesh, such as those behind a global Service. */
export function reachesMesh({ ports: open, to, ...where }: ReachesMeshProps): Manifest {
  return policy(`to-${to.cluster}-${to.namespace}`, where, {
    egress: [{ toEndpoints: [podsOfCluster(to)], toPorts: [ports(open)] }],
  });
}

function podsOfCluster({ cluster, namespace, pods = {} }: MeshPods): { matchLabels: Record<string, string> } {
  return podsOf(namespace, { "k8s:io.cilium.k8s.policy.cluster": cluster, ...pods });
}
