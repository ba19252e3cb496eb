import type { KindFacts, KindTable, ReferenceField } from "../kind-facts.ts";

const secretRefs: readonly ReferenceField[] = [
  { path: "spec.secretRef", to: "Secret" },
  { path: "spec.certSecretRef", to: "Secret" },
  { path: "spec.proxySecretRef", to: "Secret" },
  { path: "spec.serviceAccountName", to: "ServiceAccount" },
];
const source: KindFacts = {
  scope: "Namespaced",
  references: [...secretRefs, { path: "spec.verify.secretRef", to: "Secret" }],
};

/** *.toolkit.fluxcd.io and fluxcd.controlplane.io. Flux knows the readiness of its own kinds. */
export const fluxKinds: KindTable = {
  "OCIRepository.source.toolkit.fluxcd.io": source,
  "GitRepository.source.toolkit.fluxcd.io": source,
  "HelmRepository.source.toolkit.fluxcd.io": source,
  "HelmRelease.helm.toolkit.fluxcd.io": {
    scope: "Namespaced",
    references: [
      { path: "spec.chartRef", to: "OCIRepository.source.toolkit.fluxcd.io" },
      { path: "spec.valuesFrom[]", to: "ConfigMap" },
      { path: "spec.serviceAccountName", to: "ServiceAccount" },
    ],
  },
  "Kustomization.kustomize.toolkit.fluxcd.io": {
    scope: "Namespaced",
    references: [
      { path: "spec.sourceRef", to: "OCIRepository.source.toolkit.fluxcd.io" },
      { path: "spec.dependsOn[]", to: "Kustomization.kustomize.toolkit.fluxcd.io" },
      { path: "spec.serviceAccountName", to: "ServiceAccount" },
      { path: "spec.postBuild.substituteFrom[]", to: "ConfigMap" },
    ],
  },
  "Provider.notification.toolkit.fluxcd.io": { scope: "Namespaced", references: secretRefs },
  "Alert.notification.toolkit.fluxcd.io": {
    scope: "Namespaced",
    references: [{ path: "spec.providerRef", to: "Provider.notification.toolkit.fluxcd.io" }],
  },
  "Receiver.notification.toolkit.fluxcd.io": {
    scope: "Namespaced",
    references: [{ path: "spec.secretRef", to: "Secret" }],
  },
  "ImageRepository.image.toolkit.fluxcd.io": { scope: "Namespaced", references: secretRefs },
  "ImagePolicy.image.toolkit.fluxcd.io": {
    scope: "Namespaced",
    references: [{ path: "spec.imageRepositoryRef", to: "ImageRepository.image.toolkit.fluxcd.io" }],
  },
  "ImageUpdateAutomation.image.toolkit.fluxcd.io": {
    scope: "Namespaced",
    references: [{ path: "spec.sourceRef", to: "GitRepository.source.toolkit.fluxcd.io" }],
  },
  "FluxInstance.fluxcd.controlplane.io": { scope: "Namespaced" },
  "ResourceSet.fluxcd.controlplane.io": { scope: "Namespaced" },
};
