import { type Capability, kustomization, type Manifest } from "@mainstay/fleet";
import type { Mode } from "./admission-policy.ts";
import { allowedRegistries } from "./policies/allowed-registries.ts";
import { clusterAdmins, givenClusterAdmins } from "./policies/cluster-admins.ts";
import { hostAccess } from "./policies/host-access.ts";
import { pinnedImages } from "./policies/pinned-images.ts";
import { type LimitedResource, resourceLimits } from "./policies/resource-limits.ts";
import { tenantReferences } from "./policies/tenant-references.ts";
import { tenantRoles } from "./policies/tenant-roles.ts";
import { tenantServiceAccounts } from "./policies/tenant-service-accounts.ts";
import { tenantSources } from "./policies/tenant-sources.ts";
import { breakGlass } from "./roles/break-glass.ts";
import { tenantClusterRoles } from "./roles/tenant-roles.ts";

/** The policies, by the name they have in the cluster. */
export type PolicyName =
  | "allowed-registries"
  | "cluster-admins"
  | "host-access"
  | "pinned-images"
  | "resource-limits"
  | "tenant-references"
  | "tenant-roles"
  | "tenant-service-accounts"
  | "tenant-sources";

export interface AdmissionPoliciesProps {
  /** Where images may come from: hosts, or paths of hosts. */
  readonly registries: readonly [string, ...string[]];
  /** URLs, or paths above them, from which tenants' Flux sources may read. `[]` refuses every source of theirs. */
  readonly tenantSources: readonly string[];
  /**
   * One switch for all policies.
   * @default "deny"
   */
  readonly mode?: Mode;
  /**
   * Policies that differ from `mode`.
   * @default {}
   */
  readonly modes?: Readonly<Partial<Record<PolicyName, Mode>>>;
  /**
   * Namespaces whose pods may reach the host, carry any image and go without limits.
   * @default ["kube-system"]
   */
  readonly systemNamespaces?: readonly string[];
  /**
   * Resources of which each container states a limit.
   * @default ["memory"] a limit of cpu throttles where nobody else needs the cpu
   */
  readonly limits?: readonly [LimitedResource, ...LimitedResource[]];
  /**
   * The label that a tenant's namespaces carry.
   * @default "toolkit.fluxcd.io/tenant"
   */
  readonly tenantLabel?: string;
  /**
   * Further ClusterRoleBindings that may give cluster-admin, beyond those of Kubernetes, Flux and `breakGlass`.
   * @default []
   */
  readonly clusterAdmins?: readonly string[];
}

/**
 * What the API server refuses, in CEL that it runs itself: nothing can be down or bypassed.
 *
 * Pods are judged outside system namespaces, Flux objects and roles in tenants' namespaces, bindings to cluster-admin
 * everywhere.
 *
 * @throws InvalidInput where a registry or a source is not one
 */
export function admissionPolicies({
  registries,
  tenantSources: sources,
  mode = "deny",
  modes = {},
  systemNamespaces = ["kube-system"],
  limits = ["memory"],
  tenantLabel = "toolkit.fluxcd.io/tenant",
  clusterAdmins: admins = [],
}: AdmissionPoliciesProps): Capability {
  const of = (name: PolicyName): Mode => modes[name] ?? mode;
  const policies: readonly (readonly Manifest[])[] = [
    pinnedImages(of("pinned-images"), systemNamespaces),
    allowedRegistries(of("allowed-registries"), systemNamespaces, registries),
    resourceLimits(of("resource-limits"), systemNamespaces, limits),
    hostAccess(of("host-access"), systemNamespaces),
    tenantSources(of("tenant-sources"), tenantLabel, sources),
    tenantReferences(of("tenant-references"), tenantLabel),
    tenantServiceAccounts(of("tenant-service-accounts"), tenantLabel),
    tenantRoles(of("tenant-roles"), tenantLabel, tenantClusterRoles),
    clusterAdmins(of("cluster-admins"), [...givenClusterAdmins, breakGlass, ...admins]),
  ];
  return { kustomizations: [kustomization("admission-policies", policies, { pace: "critical" })] };
}
