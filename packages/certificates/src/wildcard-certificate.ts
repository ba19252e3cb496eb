import type { IssuerHandle } from "@mainstay/fleet";
import { type Certificate, certificate } from "./certificate.ts";

export interface WildcardCertificateProps {
  /** Where it is used, such as the namespace of the Gateways. */
  readonly namespace: string;
  readonly issuer: IssuerHandle;
  /** Covered with every name one label below. */
  readonly domain: string;
  /**
   * Of the Certificate and of its Secret.
   * @default "wildcard"
   */
  readonly name?: string;
}

/**
 * One certificate for a domain and every name one label below it.
 *
 * @throws InvalidInput where the domain is no DNS name
 *
 * @example
 * wildcardCertificate({ namespace: "gateways", issuer: certs.issuer, domain: "apps.example.com" })
 */
export function wildcardCertificate({
  namespace,
  issuer,
  domain,
  name = "wildcard",
}: WildcardCertificateProps): Certificate {
  return certificate({ namespace, name, issuer, hosts: [domain, `*.${domain}`] });
}
