import type { ObjectRef } from "@mainstay/fleet";

/** API groups that the API server serves without any CustomResourceDefinition. */
export const builtInGroups: ReadonlySet<string> = new Set([
  "",
  "admissionregistration.k8s.io",
  "apiextensions.k8s.io",
  "apiregistration.k8s.io",
  "apps",
  "autoscaling",
  "batch",
  "networking.k8s.io",
  "policy",
  "rbac.authorization.k8s.io",
  "scheduling.k8s.io",
  "storage.k8s.io",
]);

/** API groups that are there because Flux is: bootstrap installs it before it reads an artifact. */
export const fluxGroups: ReadonlySet<string> = new Set([
  "fluxcd.controlplane.io",
  "helm.toolkit.fluxcd.io",
  "image.toolkit.fluxcd.io",
  "kustomize.toolkit.fluxcd.io",
  "notification.toolkit.fluxcd.io",
  "source.toolkit.fluxcd.io",
]);

const namespaces = new Set(["default", "kube-node-lease", "kube-public", "kube-system"]);
const clusterRoles = new Set(["admin", "cluster-admin", "edit", "view"]);

/** Whether every cluster has the object before Flux starts, and who put it there. */
export function givenBy({ group, kind, name, namespace }: ObjectRef): string | undefined {
  if (group === "" && kind === "Namespace" && namespaces.has(name)) return "Kubernetes";
  if (group === "" && kind === "Namespace" && name === "flux-system") return "bootstrap";
  if (group === "" && kind === "ServiceAccount" && name === "default") return "Kubernetes";
  if (group === "" && kind === "Service" && namespace === "default" && name === "kubernetes") return "Kubernetes";
  if (group === "" && kind === "ConfigMap" && name === "kube-root-ca.crt") return "Kubernetes";
  if (group === "rbac.authorization.k8s.io" && (kind === "Group" || kind === "User")) return "the identity provider";
  if (kind === "ClusterRole" && (clusterRoles.has(name) || name.startsWith("system:"))) return "Kubernetes";
  if (kind === "PriorityClass" && name.startsWith("system-")) return "Kubernetes";
  if (group === "source.toolkit.fluxcd.io" && namespace === "flux-system" && name === "flux-system") return "bootstrap";
  if (group === "kustomize.toolkit.fluxcd.io" && namespace === "flux-system" && name === "flux-system")
    return "bootstrap";
  return undefined;
}
