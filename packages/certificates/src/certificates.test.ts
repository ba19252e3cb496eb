import { expect, test } from "vitest";
import { certificates, type CertificatesProps } from "./certificates.ts";
import { find, identity, part, props } from "./world.test-data.ts";

test("the controller, the CA, the trust and each issuer are Kustomizations of their own", () => {
  expect(certificates(identity, props).kustomizations.map(({ name }) => name)).toEqual([
    "cert-manager",
    "internal-ca",
    "trust-manager",
    "trusted-roots",
    "letsencrypt-production",
    "letsencrypt-staging",
    "wildcard-certificate",
  ]);
});

test("the wildcard is for the cluster's own domain, in the namespace of its user", () => {
  expect(certificates(identity, props).wildcard).toMatchObject({ namespace: "gateways", name: "wildcard" });
  expect(find("Certificate", "wildcard")).toMatchObject({
    metadata: { namespace: "gateways" },
    spec: {
      dnsNames: ["apps.example.com", "*.apps.example.com"],
      issuerRef: { kind: "ClusterIssuer", name: "letsencrypt-production" },
    },
  });
});

test("each handle names what the capability declares", () => {
  const { issuer, production, staging, internalCa, trust } = certificates(identity, props);

  expect(issuer).toEqual(production);
  for (const handle of [production, staging, internalCa, trust]) expect(find(handle.kind, handle.name)).toBeDefined();
});

test("every option reaches the cluster", () => {
  const all: Required<CertificatesProps> = {
    ...props,
    environment: "staging",
    zones: ["example.com", "example.org"],
    trusted: { publicRoots: true },
    replicas: 1,
    monitoring: { scrapedFrom: "observability" },
  };
  const certs = certificates(identity, all);

  expect(certs.issuer).toEqual(certs.staging);
  expect(find("Certificate", "wildcard", certs)).toMatchObject({
    spec: { issuerRef: { name: "letsencrypt-staging" } },
  });
  expect(find("ClusterIssuer", "letsencrypt-production", certs)).toMatchObject({
    spec: {
      acme: {
        email: "platform@example.com",
        solvers: [{ selector: { dnsZones: ["example.com", "example.org"] } }],
      },
    },
  });
  expect(find("Bundle", "trusted-roots", certs)).toMatchObject({ spec: { sources: [{ useDefaultCAs: true }, {}] } });
  expect(find("HelmRelease", "cert-manager", certs)).toMatchObject({ spec: { values: { replicaCount: 1 } } });
  expect(part("cert-manager-monitoring", certs).manifests.map(({ kind }) => kind)).toEqual([
    "PodMonitor",
    "CiliumNetworkPolicy",
  ]);
});

test.each([0, -1, 1.5, Number.NaN])("refuses %s replicas", (replicas) => {
  expect(() => certificates(identity, { ...props, replicas })).toThrow(
    `certificates: ${replicas} is no number of pods`,
  );
});
