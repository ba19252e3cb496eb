import type { IPolicyRule } from "kubernetes-models/rbac.authorization.k8s.io/v1/PolicyRule";

/** Everything of the core group but Secrets: RBAC has no rule that excludes. */
const core: readonly string[] = [
  "componentstatuses",
  "configmaps",
  "endpoints",
  "events",
  "limitranges",
  "namespaces",
  "nodes",
  "persistentvolumeclaims",
  "persistentvolumes",
  "pods",
  "podtemplates",
  "replicationcontrollers",
  "resourcequotas",
  "serviceaccounts",
  "services",
];

/** API groups none of whose kinds holds a secret value. */
const groups: readonly string[] = [
  "acme.cert-manager.io",
  "admissionregistration.k8s.io",
  "apiextensions.k8s.io",
  "apiregistration.k8s.io",
  "apps",
  "authorization.k8s.io",
  "autoscaling",
  "barmancloud.cnpg.io",
  "batch",
  "ceph.rook.io",
  "cert-manager.io",
  "certificates.k8s.io",
  "cilium.io",
  "coordination.k8s.io",
  "csi.ceph.io",
  "discovery.k8s.io",
  "events.k8s.io",
  "external-secrets.io",
  "flowcontrol.apiserver.k8s.io",
  "fluxcd.controlplane.io",
  "gateway.networking.k8s.io",
  "helm.toolkit.fluxcd.io",
  "image.toolkit.fluxcd.io",
  "kustomize.toolkit.fluxcd.io",
  "kyverno.io",
  "metrics.k8s.io",
  "monitoring.coreos.com",
  "multicluster.x-k8s.io",
  "networking.k8s.io",
  "node.k8s.io",
  "notification.toolkit.fluxcd.io",
  "objectbucket.io",
  "operator.victoriametrics.com",
  "policies.kyverno.io",
  "policy",
  "postgresql.cnpg.io",
  "rbac.authorization.k8s.io",
  "resource.k8s.io",
  "scheduling.k8s.io",
  "snapshot.storage.k8s.io",
  "source.toolkit.fluxcd.io",
  "storage.k8s.io",
  "trust.cert-manager.io",
  "wgpolicyk8s.io",
];

const read = ["get", "list", "watch"];

/** Reads everything but Secrets, in namespaces and beyond. */
export const readable: readonly IPolicyRule[] = [
  { apiGroups: [""], resources: [...core], verbs: read },
  { apiGroups: [...groups], resources: ["*"], verbs: read },
  { nonResourceURLs: ["/healthz", "/livez", "/readyz", "/version", "/metrics"], verbs: ["get"] },
];
