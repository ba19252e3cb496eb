import type { Manifest } from "@mainstay/fleet";
import { admissionPolicy, type Mode } from "../admission-policy.ts";
import { celList } from "../cel-list.ts";

/** In tenants' namespaces ClusterRoles other than the listed ones are not bound, and Roles hold no rights over rights. */
export function tenantRoles(mode: Mode, tenantLabel: string, clusterRoles: readonly string[]): readonly Manifest[] {
  return admissionPolicy({
    name: "tenant-roles",
    mode,
    scope: { withLabel: tenantLabel },
    judges: [{ groups: ["rbac.authorization.k8s.io"], resources: ["rolebindings", "roles"] }],
    validations: [
      {
        expression: `object.kind != 'RoleBinding' || object.roleRef.kind == 'Role' || object.roleRef.name in ${celList(clusterRoles)}`,
        message: `in tenants' namespaces only these ClusterRoles may be bound: ${clusterRoles.join(", ")}`,
      },
      {
        expression:
          "object.?rules.orValue([]).all(r, r.verbs.all(v, !(v in ['*', 'bind', 'escalate', 'impersonate'])))",
        message: "Roles of tenants may not hold the verbs *, bind, escalate or impersonate",
      },
    ],
  });
}
