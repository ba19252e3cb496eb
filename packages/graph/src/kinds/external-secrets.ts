import { condition, type KindFacts, type KindTable } from "../kind-facts.ts";

const store = (scope: KindFacts["scope"]): KindFacts => ({
  scope,
  references: [{ path: "spec.provider.onepassword.auth.secretRef.connectTokenSecretRef", to: "Secret" }],
  ready: condition("Ready"),
});

/** external-secrets.io. */
export const externalSecretsKinds: KindTable = {
  "ClusterSecretStore.external-secrets.io": store("Cluster"),
  "SecretStore.external-secrets.io": store("Namespaced"),
  "ExternalSecret.external-secrets.io": {
    scope: "Namespaced",
    references: [{ path: "spec.secretStoreRef", to: "SecretStore.external-secrets.io" }],
    produces: [
      {
        kind: "Secret",
        name: ["spec.target.name", "metadata.name"],
        // A template replaces the data it is made from, unless it says that it merges.
        keysAt: ["spec.target.template.data{}", "spec.data[].secretKey"],
        keysUnknownIf: ["spec.dataFrom", "spec.target.template.mergePolicy", "spec.target.template.templateFrom"],
      },
    ],
    ready: condition("Ready"),
  },
  "PushSecret.external-secrets.io": {
    scope: "Namespaced",
    references: [
      { path: "spec.secretStoreRefs[]", to: "SecretStore.external-secrets.io" },
      { path: "spec.selector.secret", to: "Secret" },
    ],
    ready: condition("Ready"),
  },
};
