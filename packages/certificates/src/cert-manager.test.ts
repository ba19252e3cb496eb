import { expect, test } from "vitest";
import { certManager } from "./cert-manager.ts";
import { certificates } from "./certificates.ts";
import { find, identity, part, props } from "./world.test-data.ts";

test("the CRDs come from bootstrap, and the release stands for them and their webhook", () => {
  expect(find("HelmRelease", "cert-manager")).toMatchObject({ spec: { values: { crds: { enabled: false } } } });
  expect(part("cert-manager").provides).toMatchObject([
    { crds: ["cert-manager.io", "acme.cert-manager.io"], webhooks: ["cert-manager.io", "acme.cert-manager.io"] },
  ]);
});

test("leases stay in cert-manager's own namespace", () => {
  expect(find("HelmRelease", "cert-manager")).toMatchObject({
    spec: { values: { global: { leaderElection: { namespace: "cert-manager" } } } },
  });
});

test("the API server reaches the webhook", () => {
  expect(part("cert-manager").manifests.find(({ metadata }) => metadata.name === "from-api-server")).toMatchObject({
    metadata: { namespace: "cert-manager" },
    spec: {
      endpointSelector: { matchLabels: { "app.kubernetes.io/component": "webhook" } },
      ingress: [{ toPorts: [{ ports: [{ port: "10250", protocol: "TCP" }] }] }],
    },
  });
});

test("the controller reaches Let's Encrypt, Cloudflare's API and one resolver; no other pod leaves the cluster", () => {
  expect(find("CiliumNetworkPolicy", "controller-to-acme")).toMatchObject({
    spec: {
      endpointSelector: { matchLabels: { "app.kubernetes.io/component": "controller" } },
      egress: [
        {
          toFQDNs: [
            { matchName: "acme-v02.api.letsencrypt.org" },
            { matchName: "acme-staging-v02.api.letsencrypt.org" },
            { matchName: "api.cloudflare.com" },
            { matchName: "cloudflare-dns.com" },
          ],
          toPorts: [{ ports: [{ port: "443", protocol: "TCP" }] }],
        },
      ],
    },
  });
});

test("DNS records are looked up over HTTPS, by that resolver alone", () => {
  expect(find("HelmRelease", "cert-manager")).toMatchObject({
    spec: {
      values: {
        dns01RecursiveNameservers: "https://cloudflare-dns.com/dns-query",
        dns01RecursiveNameserversOnly: true,
      },
    },
  });
});

test("every container has a memory limit", () => {
  const limited = { limits: { memory: expect.stringMatching(/Mi$/) as string } };

  expect(find("HelmRelease", "cert-manager")).toMatchObject({
    spec: {
      values: {
        resources: limited,
        webhook: { resources: limited },
        cainjector: { resources: limited },
        startupapicheck: { resources: limited },
      },
    },
  });
});

test.each([
  [1, false],
  [2, true],
])("with %i pods the disruption budget is enabled: %s", (replicas, enabled) => {
  const component = { replicaCount: replicas, podDisruptionBudget: { enabled } };

  expect(find("HelmRelease", "cert-manager", certificates(identity, { ...props, replicas }))).toMatchObject({
    spec: { values: { ...component, webhook: component, cainjector: component } },
  });
});

test("the release is what others may wait for", () => {
  expect(certManager({ replicas: 1 }).release).toEqual({
    group: "helm.toolkit.fluxcd.io",
    kind: "HelmRelease",
    namespace: "cert-manager",
    name: "cert-manager",
  });
});
