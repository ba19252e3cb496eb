import { expect, test } from "vitest";
import { internalCa } from "./internal-ca.ts";
import { identity } from "./world.test-data.ts";

const ca = internalCa(identity);

test("a root that signs itself is made first, and an issuer signs with it", () => {
  expect(ca.kustomization.manifests).toMatchObject([
    { kind: "Issuer", metadata: { name: "self-signed", namespace: "cert-manager" }, spec: { selfSigned: {} } },
    {
      kind: "Certificate",
      metadata: { namespace: "cert-manager" },
      spec: { isCA: true, secretName: "internal-ca", issuerRef: { kind: "Issuer", name: "self-signed" } },
    },
    { kind: "ClusterIssuer", metadata: { name: "internal-ca" }, spec: { ca: { secretName: "internal-ca" } } },
  ]);
});

test("the root says whose it is", () => {
  expect(ca.kustomization.manifests).toMatchObject([{}, { spec: { commonName: "mainstay apps internal CA" } }, {}]);
});

test("the root keeps its key for ten years and longer, so that what it signed stays trusted", () => {
  expect(ca.kustomization.manifests).toMatchObject([
    {},
    { spec: { duration: "87600h", privateKey: { rotationPolicy: "Never" } } },
    {},
  ]);
});

test("the handles name the issuer and the root's Secret", () => {
  expect(ca.issuer).toEqual({ group: "cert-manager.io", kind: "ClusterIssuer", name: "internal-ca" });
  expect(ca.root).toMatchObject({ kind: "Secret", namespace: "cert-manager", name: "internal-ca" });
});
