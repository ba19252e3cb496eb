import type { IClusterRole } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole";
import type { IClusterRoleBinding } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding";
import type { IPolicyRule } from "kubernetes-models/rbac.authorization.k8s.io/v1/PolicyRule";
import { type Manifest, manifest } from "@mainstay/fleet";

export function clusterRole(name: string, rules: readonly IPolicyRule[]): Manifest {
  return manifest<IClusterRole>({
    apiVersion: "rbac.authorization.k8s.io/v1",
    kind: "ClusterRole",
    metadata: { name },
    rules: [...rules],
  });
}

/** Gives groups of the identity provider a ClusterRole in the whole cluster; nothing where there is no group. */
export function clusterRoleBinding(
  name: string,
  role: string,
  groups: readonly string[],
  annotations: Readonly<Record<string, string>> = {},
): readonly Manifest[] {
  if (groups.length === 0) return [];
  return [
    manifest<IClusterRoleBinding>({
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "ClusterRoleBinding",
      metadata: { name, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name: role },
      subjects: groups.map((group) => ({ apiGroup: "rbac.authorization.k8s.io", kind: "Group", name: group })),
    }),
  ];
}
