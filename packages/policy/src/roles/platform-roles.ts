import { type Capability, type Handle, kustomization } from "@mainstay/fleet";
import { reconcileOnly } from "../policies/reconcile-only.ts";
import { breakGlass } from "./break-glass.ts";
import { clusterRole, clusterRoleBinding } from "./cluster-role.ts";
import { auditorRules, operatorRules, platformAdminRules } from "./platform-rules.ts";
import { tenantRoleManifests } from "./tenant-roles.ts";

/** Groups of the identity provider, by what their members do. */
export interface PlatformRolesProps {
  /** Repair what runs, in every namespace; no rights, no Secrets. */
  readonly admins: readonly string[];
  /**
   * Read, reconcile, suspend, restart pods, drain nodes.
   * @default []
   */
  readonly operators?: readonly string[];
  /**
   * Read everything but Secrets and logs.
   * @default []
   */
  readonly auditors?: readonly string[];
  /**
   * Hold cluster-admin. Leave the group empty until somebody breaks the glass.
   * @default []
   */
  readonly breakGlass?: readonly string[];
}

export interface PlatformRoles extends Capability {
  /** To bind in a tenant's namespaces. */
  readonly tenantRoles: Readonly<Record<"viewer" | "editor" | "reconciler", Handle<"ClusterRole">>>;
}

/**
 * Who may do what, with no more rights than the work needs.
 *
 * People who may patch Flux objects can only reconcile, suspend and resume them: an admission policy sees to it.
 */
export function platformRoles({
  admins,
  operators = [],
  auditors = [],
  breakGlass: glass = [],
}: PlatformRolesProps): PlatformRoles {
  return {
    tenantRoles: {
      viewer: role("tenant-viewer"),
      editor: role("tenant-editor"),
      reconciler: role("tenant-reconciler"),
    },
    kustomizations: [
      kustomization("platform-roles", [
        clusterRole("platform-admin", platformAdminRules),
        clusterRole("operator", operatorRules),
        clusterRole("auditor", auditorRules),
        tenantRoleManifests(),
        clusterRoleBinding("platform-admins", "platform-admin", admins),
        clusterRoleBinding("operators", "operator", operators),
        clusterRoleBinding("auditors", "auditor", auditors),
        clusterRoleBinding(breakGlass, "cluster-admin", glass, {
          "mainstay/cluster-admin": "break-glass: for people, when nothing else can repair the cluster",
        }),
        ...(admins.length + operators.length === 0 ? [] : [reconcileOnly([...admins, ...operators], glass)]),
      ]),
    ],
  };
}

function role(name: string): Handle<"ClusterRole"> {
  return { group: "rbac.authorization.k8s.io", kind: "ClusterRole", name };
}
