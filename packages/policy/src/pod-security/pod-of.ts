import type { Manifest } from "@mainstay/fleet";
import type { IPodSpec } from "kubernetes-models/v1/PodSpec";

type Containers = IPodSpec["containers"];
/** A container of any of a pod's lists. */
export type Container = Containers[number];

/** The pod that an object is or makes. */
export function podOf(object: Manifest): IPodSpec | undefined {
  const spec = (object as { spec?: PodMaker }).spec;
  switch (object.kind) {
    case "Pod":
      return spec as IPodSpec | undefined;
    case "CronJob":
      return spec?.jobTemplate?.spec?.template?.spec;
    case "Deployment":
    case "DaemonSet":
    case "StatefulSet":
    case "ReplicaSet":
    case "Job":
      return spec?.template?.spec;
    default:
      return undefined;
  }
}

/** All containers of a pod with the path of each. */
export function containersOf(pod: IPodSpec): readonly (readonly [path: string, container: Container])[] {
  const list = (name: "containers" | "initContainers"): (readonly [string, Container])[] =>
    (pod[name] ?? []).map((container) => [`${name}[${container.name}]`, container]);
  return [...list("containers"), ...list("initContainers")];
}

interface PodMaker {
  readonly template?: { readonly spec?: IPodSpec };
  readonly jobTemplate?: { readonly spec?: { readonly template?: { readonly spec?: IPodSpec } } };
}
