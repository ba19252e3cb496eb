import { expect, test } from "vitest";
import { acmeIssuer, type AcmeIssuerProps } from "./acme-issuer.ts";
import { props } from "./world.test-data.ts";

const production: AcmeIssuerProps = {
  environment: "production",
  email: props.email,
  dnsToken: props.dnsToken,
  zones: ["example.com"],
};

test.each([
  ["production", "https://acme-v02.api.letsencrypt.org/directory"],
  ["staging", "https://acme-staging-v02.api.letsencrypt.org/directory"],
] as const)("the %s issuer has an account of its own at %s", (environment, server) => {
  expect(acmeIssuer({ ...production, environment })).toMatchObject({
    issuer: { group: "cert-manager.io", kind: "ClusterIssuer", name: `letsencrypt-${environment}` },
    kustomization: {
      manifests: [
        {},
        {
          metadata: { name: `letsencrypt-${environment}` },
          spec: { acme: { server, privateKeySecretRef: { name: `letsencrypt-${environment}-account` } } },
        },
      ],
    },
  });
});

test("names are proved by DNS-01 with the token of the store", () => {
  const { manifests } = acmeIssuer(production).kustomization;
  const token = "letsencrypt-production-cloudflare";

  expect(manifests).toMatchObject([
    {
      kind: "ExternalSecret",
      metadata: { name: token, namespace: "cert-manager" },
      spec: { data: [{ secretKey: "api-token", remoteRef: { key: "cloudflare", property: "api-token" } }] },
    },
    {
      spec: {
        acme: { solvers: [{ dns01: { cloudflare: { apiTokenSecretRef: { name: token, key: "api-token" } } } }] },
      },
    },
  ]);
});

test("every option reaches the issuer", () => {
  const all: Required<AcmeIssuerProps> = { ...production, zones: ["example.com", "example.org"] };

  expect(acmeIssuer(all).kustomization.manifests).toMatchObject([
    { spec: { secretStoreRef: { name: "apps" } } },
    {
      metadata: { name: "letsencrypt-production" },
      spec: {
        acme: {
          email: "platform@example.com",
          solvers: [{ selector: { dnsZones: ["example.com", "example.org"] } }],
        },
      },
    },
  ]);
});

test.each([
  "platform",
  "@example.com",
  "a b@example.com",
  "platform@localhost",
  "a@b@example.com",
  "platform@example.com.",
])("refuses the email %j", (email) => {
  expect(() => acmeIssuer({ ...production, email })).toThrow(
    `ClusterIssuer letsencrypt-production email ${JSON.stringify(email)}: it is not an address`,
  );
});

test.each(["*.example.com", "example.com.", "Example.com"])("refuses the zone %j", (zone) => {
  expect(() => acmeIssuer({ ...production, zones: [zone] })).toThrow(
    `ClusterIssuer letsencrypt-production zone ${JSON.stringify(zone)}: it is not a DNS name`,
  );
});
