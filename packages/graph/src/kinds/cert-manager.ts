import { condition, type KindFacts, type KindTable } from "../kind-facts.ts";

const issuer = (scope: KindFacts["scope"]): KindFacts => {
  // A ClusterIssuer's secrets are looked up in cert-manager's own namespace (`--cluster-resource-namespace`).
  const where = scope === "Cluster" ? { namespace: "cert-manager" } : {};
  return {
    scope,
    references: [
      { path: "spec.ca.secretName", to: "Secret", ...where },
      { path: "spec.acme.solvers[].dns01.cloudflare.apiTokenSecretRef", to: "Secret", ...where },
      { path: "spec.acme.solvers[].dns01.rfc2136.tsigSecretSecretRef", to: "Secret", ...where },
    ],
    produces: [{ kind: "Secret", name: ["spec.acme.privateKeySecretRef.name"], keys: ["tls.key"], ...where }],
    ready: condition("Ready"),
  };
};

/** cert-manager.io and trust-manager.io. */
export const certManagerKinds: KindTable = {
  "ClusterIssuer.cert-manager.io": issuer("Cluster"),
  "Issuer.cert-manager.io": issuer("Namespaced"),
  "Certificate.cert-manager.io": {
    scope: "Namespaced",
    references: [{ path: "spec.issuerRef", to: "Issuer.cert-manager.io" }],
    produces: [{ kind: "Secret", name: ["spec.secretName"], keys: ["tls.crt", "tls.key", "ca.crt"] }],
    ready: condition("Ready"),
  },
  "Bundle.trust.cert-manager.io": {
    scope: "Cluster",
    references: [
      { path: "spec.sources[].secret", to: "Secret", namespace: "cert-manager" },
      { path: "spec.sources[].configMap", to: "ConfigMap", namespace: "cert-manager" },
    ],
    produces: [
      {
        kind: "ConfigMap",
        name: ["metadata.name"],
        everyNamespace: true,
        keysAt: ["spec.target.configMap.key"],
        keysUnknownIf: ["spec.target.additionalFormats"],
      },
    ],
    ready: condition("Synced"),
  },
};
