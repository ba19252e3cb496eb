import type { IPolicyRule } from "kubernetes-models/rbac.authorization.k8s.io/v1/PolicyRule";

/** Reconciles, suspends and resumes Flux objects: all three are patches. */
export const reconcile: IPolicyRule = {
  apiGroups: [
    "fluxcd.controlplane.io",
    "helm.toolkit.fluxcd.io",
    "image.toolkit.fluxcd.io",
    "kustomize.toolkit.fluxcd.io",
    "notification.toolkit.fluxcd.io",
    "source.toolkit.fluxcd.io",
  ],
  resources: [
    "alerts",
    "buckets",
    "fluxinstances",
    "gitrepositories",
    "helmcharts",
    "helmreleases",
    "helmrepositories",
    "imagepolicies",
    "imagerepositories",
    "imageupdateautomations",
    "kustomizations",
    "ocirepositories",
    "providers",
    "receivers",
    "resourcesets",
  ],
  verbs: ["patch"],
};
