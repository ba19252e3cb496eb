/**
 * Every third-party version, pinned once. A package names what it needs; the number comes from here.
 */
export const versions: Readonly<Record<string, string>> = {
  // Typed models of Kubernetes kinds.
  "@kubernetes-models/apimachinery": "3.0.2",
  "@kubernetes-models/cert-manager": "6.0.0",
  "@kubernetes-models/cilium": "4.0.0",
  "@kubernetes-models/cloudnative-pg": "2.0.0",
  "@kubernetes-models/crd-generate": "5.1.0",
  "@kubernetes-models/external-secrets": "2.0.0",
  "@kubernetes-models/flux-cd": "4.0.0",
  "@kubernetes-models/gateway-api": "2.0.0",
  "@kubernetes-models/kyverno": "2.0.0",
  "@kubernetes-models/prometheus-operator": "6.0.0",
  "kubernetes-models": "5.1.0",

  // What packages use at run time.
  commander: "15.1.0",
  constructs: "10.8.1",
  fflate: "0.8.3",
  "js-yaml": "5.5.0",
  "modern-tar": "0.8.6",
  projen: "0.103.25",

  // What developing needs.
  "@changesets/cli": "3.0.3",
  "@types/node": "24.19.2",
  "fast-check": "4.10.2",
  node: "24.21.0",
  nx: "24.0.6",
  oxfmt: "0.79.0",
  oxlint: "1.94.0",
  pnpm: "12.21.0",
  typescript: "7.0.2",
  vitest: "5.1.0",
};
