import type { IssuerHandle } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { certificate, type CertificateProps } from "./certificate.ts";
import { wildcardCertificate, type WildcardCertificateProps } from "./wildcard-certificate.ts";

const issuer: IssuerHandle = { group: "cert-manager.io", kind: "ClusterIssuer", name: "internal-ca" };
const queue: CertificateProps = { namespace: "shop", name: "queue", issuer, hosts: ["queue.shop.svc"] };

test("a certificate and its Secret have one name, in the namespace where they are used", () => {
  expect(certificate(queue)).toMatchObject({
    secret: { kind: "Secret", namespace: "shop", name: "queue", keys: ["tls.crt", "tls.key"] },
    manifest: {
      metadata: { name: "queue", namespace: "shop" },
      spec: {
        secretName: "queue",
        dnsNames: ["queue.shop.svc"],
        issuerRef: { group: "cert-manager.io", kind: "ClusterIssuer", name: "internal-ca" },
      },
    },
  });
});

test("a renewed certificate has a new key", () => {
  expect(certificate(queue).manifest).toMatchObject({
    spec: { privateKey: { algorithm: "ECDSA", rotationPolicy: "Always" } },
  });
});

test("a certificate serves, and identifies a client only when asked", () => {
  expect(certificate(queue).manifest).toMatchObject({
    spec: { usages: ["digital signature", "key encipherment", "server auth"] },
  });
});

test("the handle knows the keys of the Secret", () => {
  const key: "tls.crt" | "tls.key" | undefined = certificate(queue).secret.keys[0];
  // @ts-expect-error roots are taken from the trust bundle
  const root: "ca.crt" | undefined = certificate(queue).secret.keys[0];

  expect([key, root]).toEqual(["tls.crt", "tls.crt"]);
});

test("every option of a certificate reaches the object", () => {
  const all: Required<CertificateProps> = { ...queue, duration: "24h", use: "server and client" };

  expect(certificate(all).manifest).toMatchObject({
    spec: { duration: "24h", usages: ["digital signature", "key encipherment", "server auth", "client auth"] },
  });
});

test("a wildcard covers the domain and every name one label below", () => {
  const wildcard = wildcardCertificate({ namespace: "gateways", issuer, domain: "apps.example.com" });

  expect(wildcard).toMatchObject({
    secret: { namespace: "gateways", name: "wildcard" },
    manifest: { spec: { dnsNames: ["apps.example.com", "*.apps.example.com"] } },
  });
});

test("every option of a wildcard reaches the object", () => {
  const all: Required<WildcardCertificateProps> = {
    namespace: "edge",
    issuer,
    domain: "shop.example.com",
    name: "shop",
  };

  expect(wildcardCertificate(all).manifest).toMatchObject({
    metadata: { name: "shop", namespace: "edge" },
    spec: { dnsNames: ["shop.example.com", "*.shop.example.com"], issuerRef: { name: "internal-ca" } },
  });
});

test.each(["Shop.example.com", "shop..example.com", "*", "a.*.example.com", "https://shop.example.com", ""])(
  "refuses the host %j",
  (host) => {
    expect(() => certificate({ ...queue, hosts: [host] })).toThrow(
      `Certificate shop/queue host ${JSON.stringify(host)}: it is not a host name`,
    );
  },
);
