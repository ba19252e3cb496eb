import type { IPolicyRule } from "kubernetes-models/rbac.authorization.k8s.io/v1/PolicyRule";
import type { Manifest } from "@mainstay/fleet";
import { clusterRole } from "./cluster-role.ts";
import { reconcile } from "./reconcile.ts";

/** ClusterRoles that may be bound in a tenant's namespace. */
export const tenantClusterRoles: readonly string[] = ["tenant-editor", "tenant-reconciler", "tenant-viewer"];

const read = ["get", "list", "watch"];
const write = [...read, "create", "update", "patch", "delete", "deletecollection"];

const seen: readonly IPolicyRule[] = [
  {
    apiGroups: [""],
    resources: [
      "configmaps",
      "endpoints",
      "events",
      "limitranges",
      "persistentvolumeclaims",
      "pods",
      "pods/log",
      "resourcequotas",
      "serviceaccounts",
      "services",
    ],
    verbs: read,
  },
  {
    apiGroups: [
      "apps",
      "autoscaling",
      "batch",
      "cert-manager.io",
      "cilium.io",
      "discovery.k8s.io",
      "events.k8s.io",
      "external-secrets.io",
      "gateway.networking.k8s.io",
      "helm.toolkit.fluxcd.io",
      "image.toolkit.fluxcd.io",
      "kustomize.toolkit.fluxcd.io",
      "metrics.k8s.io",
      "monitoring.coreos.com",
      "networking.k8s.io",
      "notification.toolkit.fluxcd.io",
      "policy",
      "postgresql.cnpg.io",
      "rbac.authorization.k8s.io",
      "source.toolkit.fluxcd.io",
    ],
    resources: ["*"],
    verbs: read,
  },
];

const workloads: readonly IPolicyRule[] = [
  { apiGroups: [""], resources: ["configmaps", "persistentvolumeclaims", "pods", "services"], verbs: write },
  {
    apiGroups: ["apps"],
    resources: ["deployments", "deployments/scale", "replicasets", "statefulsets", "statefulsets/scale"],
    verbs: write,
  },
  { apiGroups: ["autoscaling"], resources: ["horizontalpodautoscalers"], verbs: write },
  { apiGroups: ["batch"], resources: ["cronjobs", "jobs"], verbs: write },
  { apiGroups: ["policy"], resources: ["poddisruptionbudgets"], verbs: write },
];

const debugging: readonly IPolicyRule[] = [
  { apiGroups: [""], resources: ["pods/attach", "pods/exec", "pods/portforward"], verbs: ["create", "get"] },
  { apiGroups: [""], resources: ["pods/ephemeralcontainers"], verbs: ["patch", "update"] },
  { apiGroups: [""], resources: ["pods/eviction"], verbs: ["create"] },
  { ...reconcile, apiGroups: reconcile.apiGroups?.filter((group) => group !== "fluxcd.controlplane.io") ?? [] },
];

const declared: readonly IPolicyRule[] = [
  // Helm keeps its releases in Secrets.
  { apiGroups: [""], resources: ["secrets", "serviceaccounts"], verbs: write },
  { apiGroups: ["apps"], resources: ["daemonsets"], verbs: write },
  { apiGroups: ["cert-manager.io"], resources: ["certificates"], verbs: write },
  { apiGroups: ["external-secrets.io"], resources: ["externalsecrets"], verbs: write },
  { apiGroups: ["gateway.networking.k8s.io"], resources: ["grpcroutes", "httproutes"], verbs: write },
  { apiGroups: ["helm.toolkit.fluxcd.io"], resources: ["helmreleases"], verbs: write },
  {
    apiGroups: ["image.toolkit.fluxcd.io"],
    resources: ["imagepolicies", "imagerepositories", "imageupdateautomations"],
    verbs: write,
  },
  { apiGroups: ["kustomize.toolkit.fluxcd.io"], resources: ["kustomizations"], verbs: write },
  {
    apiGroups: ["monitoring.coreos.com"],
    resources: ["podmonitors", "prometheusrules", "servicemonitors"],
    verbs: write,
  },
  { apiGroups: ["notification.toolkit.fluxcd.io"], resources: ["alerts", "providers", "receivers"], verbs: write },
  { apiGroups: ["postgresql.cnpg.io"], resources: ["clusters", "databases", "scheduledbackups"], verbs: write },
  {
    apiGroups: ["source.toolkit.fluxcd.io"],
    resources: ["gitrepositories", "helmrepositories", "ocirepositories"],
    verbs: write,
  },
];

/**
 * Roles to bind in a tenant's namespaces: none may change rights, quotas, limits or network policies.
 *
 * People view and edit without Secrets; the reconciler is what Flux applies a tenant's artifact as.
 */
export function tenantRoleManifests(): readonly Manifest[] {
  return [
    clusterRole("tenant-viewer", seen),
    clusterRole("tenant-editor", [...seen, ...workloads, ...debugging]),
    clusterRole("tenant-reconciler", [...seen, ...workloads, ...declared]),
  ];
}
