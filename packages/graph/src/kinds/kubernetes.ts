import type { KindFacts, KindTable, ReferenceField } from "../kind-facts.ts";

/** What a pod refers to, below `path`, the path of its spec. */
function podReferences(path: string): readonly ReferenceField[] {
  const containers = ["containers", "initContainers"].map((list) => `${path}.${list}[]`);
  return [
    { path: `${path}.serviceAccountName`, to: "ServiceAccount" },
    { path: `${path}.priorityClassName`, to: "PriorityClass.scheduling.k8s.io" },
    { path: `${path}.imagePullSecrets[]`, to: "Secret" },
    { path: `${path}.volumes[].secret`, to: "Secret", name: "secretName" },
    { path: `${path}.volumes[].configMap`, to: "ConfigMap" },
    { path: `${path}.volumes[].persistentVolumeClaim.claimName`, to: "PersistentVolumeClaim" },
    { path: `${path}.volumes[].projected.sources[].secret`, to: "Secret" },
    { path: `${path}.volumes[].projected.sources[].configMap`, to: "ConfigMap" },
    ...containers.flatMap((container) => [
      { path: `${container}.envFrom[].secretRef`, to: "Secret" },
      { path: `${container}.envFrom[].configMapRef`, to: "ConfigMap" },
      { path: `${container}.env[].valueFrom.secretKeyRef`, to: "Secret" },
      { path: `${container}.env[].valueFrom.configMapKeyRef`, to: "ConfigMap" },
    ]),
  ];
}

const podTemplate: KindFacts = { scope: "Namespaced", references: podReferences("spec.template.spec") };
const namespaced: KindFacts = { scope: "Namespaced" };
const clusterWide: KindFacts = { scope: "Cluster" };
const binding: readonly ReferenceField[] = [
  { path: "roleRef", to: "ClusterRole.rbac.authorization.k8s.io" },
  { path: "subjects[]", to: "ServiceAccount" },
];

/** Kubernetes' own kinds. Flux (kstatus) knows their readiness. */
export const kubernetesKinds: KindTable = {
  Namespace: clusterWide,
  ConfigMap: namespaced,
  Secret: namespaced,
  Service: namespaced,
  ServiceAccount: { scope: "Namespaced", references: [{ path: "imagePullSecrets[]", to: "Secret" }] },
  LimitRange: namespaced,
  ResourceQuota: namespaced,
  PersistentVolume: clusterWide,
  PersistentVolumeClaim: {
    scope: "Namespaced",
    references: [{ path: "spec.storageClassName", to: "StorageClass.storage.k8s.io" }],
  },
  Pod: { scope: "Namespaced", references: podReferences("spec") },
  "Deployment.apps": podTemplate,
  "DaemonSet.apps": podTemplate,
  "StatefulSet.apps": {
    scope: "Namespaced",
    references: [
      ...podReferences("spec.template.spec"),
      { path: "spec.serviceName", to: "Service" },
      { path: "spec.volumeClaimTemplates[].spec.storageClassName", to: "StorageClass.storage.k8s.io" },
    ],
  },
  "Job.batch": podTemplate,
  "CronJob.batch": { scope: "Namespaced", references: podReferences("spec.jobTemplate.spec.template.spec") },
  "HorizontalPodAutoscaler.autoscaling": {
    scope: "Namespaced",
    references: [{ path: "spec.scaleTargetRef", to: "Deployment.apps" }],
  },
  "PodDisruptionBudget.policy": namespaced,
  "NetworkPolicy.networking.k8s.io": namespaced,
  "PriorityClass.scheduling.k8s.io": clusterWide,
  "StorageClass.storage.k8s.io": clusterWide,
  "Role.rbac.authorization.k8s.io": namespaced,
  "ClusterRole.rbac.authorization.k8s.io": clusterWide,
  "RoleBinding.rbac.authorization.k8s.io": { scope: "Namespaced", references: binding },
  "ClusterRoleBinding.rbac.authorization.k8s.io": { scope: "Cluster", references: binding },
  "CustomResourceDefinition.apiextensions.k8s.io": clusterWide,
  "ValidatingAdmissionPolicy.admissionregistration.k8s.io": clusterWide,
  "ValidatingAdmissionPolicyBinding.admissionregistration.k8s.io": {
    scope: "Cluster",
    references: [
      { path: "spec.policyName", to: "ValidatingAdmissionPolicy.admissionregistration.k8s.io" },
      { path: "spec.paramRef", to: "ConfigMap" },
    ],
  },
  "ValidatingWebhookConfiguration.admissionregistration.k8s.io": {
    scope: "Cluster",
    references: [{ path: "webhooks[].clientConfig.service", to: "Service" }],
  },
  "MutatingWebhookConfiguration.admissionregistration.k8s.io": {
    scope: "Cluster",
    references: [{ path: "webhooks[].clientConfig.service", to: "Service" }],
  },
};
