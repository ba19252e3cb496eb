import type { Manifest } from "@mainstay/fleet";
import { admissionPolicy, type Mode } from "../admission-policy.ts";
import { celList } from "../cel-list.ts";

/** Bindings to cluster-admin that Kubernetes and Flux bring. */
export const givenClusterAdmins: readonly string[] = [
  "cluster-admin",
  "cluster-reconciler-flux-system",
  "flux-operator",
];

/** Nothing but the named ClusterRoleBindings gives cluster-admin; no RoleBinding does. */
export function clusterAdmins(mode: Mode, named: readonly string[]): readonly Manifest[] {
  return admissionPolicy({
    name: "cluster-admins",
    mode,
    scope: "everywhere",
    judges: [{ groups: ["rbac.authorization.k8s.io"], resources: ["clusterrolebindings", "rolebindings"] }],
    conditions: { "cluster-admin": "object.roleRef.kind == 'ClusterRole' && object.roleRef.name == 'cluster-admin'" },
    validations: [
      {
        expression: `object.kind == 'ClusterRoleBinding' && object.metadata.name in ${celList(named)}`,
        message: `only these ClusterRoleBindings may give cluster-admin: ${named.join(", ")}`,
      },
    ],
  });
}
