import type { IPolicyRule } from "kubernetes-models/rbac.authorization.k8s.io/v1/PolicyRule";
import { readable } from "./readable.ts";
import { reconcile } from "./reconcile.ts";

const write = ["create", "update", "patch", "delete", "deletecollection"];

/** Reads everything but Secrets and logs. */
export const auditorRules: readonly IPolicyRule[] = readable;

/** Keeps the cluster running: reads, reconciles, suspends, restarts pods, drains nodes. */
export const operatorRules: readonly IPolicyRule[] = [
  ...readable,
  reconcile,
  { apiGroups: [""], resources: ["pods/log"], verbs: ["get"] },
  { apiGroups: [""], resources: ["pods"], verbs: ["delete"] },
  { apiGroups: [""], resources: ["pods/eviction"], verbs: ["create"] },
  // Cordoning is a patch of the node.
  { apiGroups: [""], resources: ["nodes"], verbs: ["patch"] },
];

/** Repairs what runs, but changes no rights, no admission policies and no Secrets. */
export const platformAdminRules: readonly IPolicyRule[] = [
  ...operatorRules,
  {
    apiGroups: [""],
    resources: [
      "configmaps",
      "endpoints",
      "namespaces",
      "persistentvolumeclaims",
      "persistentvolumes",
      "pods",
      "services",
    ],
    verbs: write,
  },
  { apiGroups: [""], resources: ["pods/attach", "pods/exec", "pods/portforward"], verbs: ["create", "get"] },
  { apiGroups: [""], resources: ["pods/ephemeralcontainers"], verbs: ["patch", "update"] },
  {
    apiGroups: [
      "apps",
      "autoscaling",
      "batch",
      "ceph.rook.io",
      "cert-manager.io",
      "cilium.io",
      "external-secrets.io",
      "gateway.networking.k8s.io",
      "networking.k8s.io",
      "policy",
      "postgresql.cnpg.io",
      "snapshot.storage.k8s.io",
      "storage.k8s.io",
    ],
    resources: ["*"],
    verbs: write,
  },
];
