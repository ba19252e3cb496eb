import type { ICertificate } from "@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate";
import {
  type Duration,
  InvalidInput,
  type IssuerHandle,
  isDnsSubdomain,
  type Manifest,
  manifest,
  type SecretHandle,
  secretHandle,
} from "@mainstay/fleet";

export interface CertificateProps {
  /** Where it is used: a Secret does not leave its namespace. */
  readonly namespace: string;
  /** Of the Certificate and of its Secret. */
  readonly name: string;
  readonly issuer: IssuerHandle;
  /** Host names; a leading `*.` covers one label. */
  readonly hosts: readonly [string, ...string[]];
  /**
   * How long it is valid, where the issuer leaves the choice: Let's Encrypt does not.
   * @default "2160h"
   */
  readonly duration?: Duration;
  /**
   * What its holder may prove with it: who serves, or both ends of a connection.
   * @default "server"
   */
  readonly use?: "server" | "server and client";
}

/** A Certificate and the Secret it fills. Roots are not in it: take them from the trust bundle. */
export interface Certificate {
  readonly manifest: Manifest;
  readonly secret: SecretHandle<"tls.crt" | "tls.key">;
}

/**
 * A certificate for some hosts, renewed with a new key at two thirds of its life.
 *
 * @throws InvalidInput where a host is no DNS name
 *
 * @example
 * certificate({ namespace: "shop", name: "shop", issuer: certs.internalCa, hosts: ["shop.shop.svc"] })
 */
export function certificate({
  namespace,
  name,
  issuer,
  hosts,
  duration = "2160h",
  use = "server",
}: CertificateProps): Certificate {
  for (const host of hosts) {
    if (!isDnsSubdomain(host.replace(/^\*\./, ""))) {
      throw new InvalidInput(
        `Certificate ${namespace}/${name} host ${JSON.stringify(host)}`,
        "it is not a host name",
        `Write a name such as "shop.example.com", or "*.example.com" for every name one label below.`,
      );
    }
  }
  return {
    secret: secretHandle(namespace, name, ["tls.crt", "tls.key"]),
    manifest: manifest<ICertificate>({
      apiVersion: "cert-manager.io/v1",
      kind: "Certificate",
      metadata: { name, namespace },
      spec: {
        secretName: name,
        dnsNames: [...hosts],
        duration,
        usages: [
          "digital signature",
          "key encipherment",
          "server auth",
          ...(use === "server" ? [] : (["client auth"] as const)),
        ],
        privateKey: { algorithm: "ECDSA", size: 256, rotationPolicy: "Always" },
        issuerRef: { group: issuer.group, kind: issuer.kind, name: issuer.name },
      },
    }),
  };
}
