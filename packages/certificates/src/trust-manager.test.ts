import { expect, test } from "vitest";
import { trustManager, type TrustManagerProps } from "./trust-manager.ts";
import { find, part } from "./world.test-data.ts";

test("trust-manager brings its own CRD and webhook, and reads sources from cert-manager's namespace", () => {
  expect(part("trust-manager").provides).toMatchObject([
    { crds: ["trust.cert-manager.io"], webhooks: ["trust.cert-manager.io"] },
  ]);
  expect(find("HelmRelease", "trust-manager")).toMatchObject({
    spec: { values: { crds: { enabled: true }, app: { trust: { namespace: "cert-manager" } } } },
  });
});

test("trust-manager waits for cert-manager, which its chart asks for a certificate", () => {
  expect(part("trust-manager").after).toMatchObject([{ object: { kind: "HelmRelease", name: "cert-manager" } }]);
});

test("the API server reaches the webhook", () => {
  expect(part("trust-manager").manifests.find(({ metadata }) => metadata.name === "from-api-server")).toMatchObject({
    metadata: { namespace: "trust-manager" },
    spec: {
      endpointSelector: { matchLabels: { app: "trust-manager" } },
      ingress: [{ toPorts: [{ ports: [{ port: "6443", protocol: "TCP" }] }] }],
    },
  });
});

test("every option reaches the release", () => {
  const all: Required<TrustManagerProps> = {
    replicas: 1,
    publicRoots: true,
    certManager: {
      group: "helm.toolkit.fluxcd.io",
      kind: "HelmRelease",
      namespace: "cert-manager",
      name: "cert-manager",
    },
  };
  const { manifests, after } = trustManager(all);

  expect(after).toMatchObject([{ object: all.certManager }]);
  expect(manifests.find(({ kind }) => kind === "HelmRelease")).toMatchObject({
    spec: {
      values: { replicaCount: 1, podDisruptionBudget: { enabled: false }, defaultPackage: { enabled: true } },
    },
  });
});
