import type { Manifest } from "./manifest.ts";

/** Names one object of a cluster, whatever the version of its API. */
export interface ObjectRef {
  /** API group, `""` for the core group. */
  readonly group: string;
  readonly kind: string;
  /** Absent for cluster-scoped objects. */
  readonly namespace?: string;
  readonly name: string;
}

/** `cert-manager.io/v1` → `cert-manager.io`, `v1` → `""`. */
export function apiGroup(apiVersion: string): string {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
}

export function refOf(object: Manifest): ObjectRef {
  const { name, namespace } = object.metadata;
  return {
    group: apiGroup(object.apiVersion),
    kind: object.kind,
    name,
    ...(namespace === undefined ? {} : { namespace }),
  };
}

/** `Kind.group/namespace/name`: how errors, `inventory.json` and `mainstay explain` write an object. */
export function refText({ group, kind, namespace, name }: ObjectRef): string {
  return [group ? `${kind}.${group}` : kind, ...(namespace === undefined ? [] : [namespace]), name].join("/");
}
