import { expect, test } from "vitest";
import { certificates } from "./certificates.ts";
import type { TrustProps } from "./trusted-roots.ts";
import { find, identity, props } from "./world.test-data.ts";

const pem = "-----BEGIN CERTIFICATE-----\nMIIB\nAQ==\n-----END CERTIFICATE-----\n";
const trusting = (trusted: TrustProps) => certificates(identity, { ...props, trusted });

test("the internal CA is trusted in every namespace, under one name and key", () => {
  expect(certificates(identity, props).trust).toMatchObject({ configMap: "trusted-roots", key: "ca.crt" });
  expect(find("Bundle", "trusted-roots")).toMatchObject({
    spec: {
      sources: [{ secret: { name: "internal-ca", key: "tls.crt" } }],
      target: { configMap: { key: "ca.crt" } },
    },
  });
});

test("browsers' roots are not even brought along unless asked for", () => {
  expect(find("HelmRelease", "trust-manager")).toMatchObject({
    spec: { values: { defaultPackage: { enabled: false } } },
  });
});

test("every option reaches the bundle", () => {
  const all: Required<TrustProps> = { roots: [pem], publicRoots: true };
  const certs = trusting(all);

  expect(find("Bundle", "trusted-roots", certs)).toMatchObject({
    spec: { sources: [{ useDefaultCAs: true }, { secret: { name: "internal-ca" } }, { inLine: pem }] },
  });
  expect(find("HelmRelease", "trust-manager", certs)).toMatchObject({
    spec: { values: { defaultPackage: { enabled: true } } },
  });
});

test.each([
  "",
  "MIIB",
  "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n",
  `${pem}-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n`,
])("refuses the root %j", (root) => {
  expect(() => trusting({ roots: [pem, root] })).toThrow("trusted root 2 of 2: it is not one certificate in PEM");
});
