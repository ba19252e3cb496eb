import {
  type Capability,
  type ClusterIdentity,
  InvalidInput,
  type IssuerHandle,
  kustomization,
  type SecretHandle,
  type VaultField,
} from "@mainstay/fleet";
import { acmeIssuer } from "./acme-issuer.ts";
import type { AcmeEnvironment } from "./acme-servers.ts";
import { certManager } from "./cert-manager.ts";
import { certificateMonitoring, type CertificateMonitoringProps } from "./certificate-monitoring.ts";
import { internalCa } from "./internal-ca.ts";
import { trustManager } from "./trust-manager.ts";
import { type TrustHandle, trustedRoots, type TrustProps } from "./trusted-roots.ts";
import { wildcardCertificate } from "./wildcard-certificate.ts";

export interface CertificatesProps {
  /** Where Let's Encrypt writes to about the account. */
  readonly email: string;
  /** A Cloudflare API token that may read the zones and edit their DNS. */
  readonly dnsToken: VaultField;
  /** The namespace that the certificate of the cluster's own domain is for, such as that of its Gateways. */
  readonly wildcardIn: string;
  /**
   * Which of Let's Encrypt's issuers `issuer` and the wildcard are of; both are there.
   * @default "production"
   */
  readonly environment?: AcmeEnvironment;
  /**
   * The DNS zones that Let's Encrypt may prove names of.
   * @default the fleet's domain
   */
  readonly zones?: readonly [string, ...string[]];
  /**
   * What is trusted beside the internal CA.
   * @default {} nothing
   */
  readonly trusted?: TrustProps;
  /**
   * Pods of each component.
   * @default 2
   */
  readonly replicas?: number;
  /**
   * Metrics and alerts; the cluster must have the kinds of monitoring.coreos.com.
   * @default none
   */
  readonly monitoring?: CertificateMonitoringProps;
}

export interface Certificates extends Capability {
  /** Let's Encrypt, in the environment that was asked for. */
  readonly issuer: IssuerHandle;
  readonly production: IssuerHandle;
  readonly staging: IssuerHandle;
  /** Signs names within the cluster; who calls them trusts the bundle. */
  readonly internalCa: IssuerHandle;
  /** The roots to trust, in every namespace. */
  readonly trust: TrustHandle;
  /** For `<cluster>.<domain>` and every name one label below it. */
  readonly wildcard: SecretHandle<"tls.crt" | "tls.key">;
}

/**
 * Certificates of a cluster: cert-manager, Let's Encrypt, a CA of its own and the roots to trust.
 *
 * @throws InvalidInput where the email, a zone, a root or the number of pods cannot be used
 *
 * @example
 * certificates(home.identities.apps, {
 *   email: "platform@example.com",
 *   dnsToken: vault.items.cloudflare["api-token"],
 *   wildcardIn: "gateways",
 * })
 */
export function certificates(
  identity: ClusterIdentity,
  {
    email,
    dnsToken,
    wildcardIn,
    environment = "production",
    zones = [identity.fleet.domain],
    trusted = {},
    replicas = 2,
    monitoring,
  }: CertificatesProps,
): Certificates {
  if (!Number.isInteger(replicas) || replicas < 1) {
    throw new InvalidInput("certificates", `${replicas} is no number of pods`, "Write a whole number, 1 or more.");
  }
  const controller = certManager({ replicas });
  const production = acmeIssuer({ environment: "production", email, dnsToken, zones });
  const staging = acmeIssuer({ environment: "staging", email, dnsToken, zones });
  const { issuer } = environment === "production" ? production : staging;
  const ca = internalCa(identity);
  const roots = trustedRoots(ca.root, trusted);
  const wildcard = wildcardCertificate({ namespace: wildcardIn, issuer, domain: identity.domain });
  return {
    issuer,
    production: production.issuer,
    staging: staging.issuer,
    internalCa: ca.issuer,
    trust: roots.bundle,
    wildcard: wildcard.secret,
    kustomizations: [
      controller.kustomization,
      ca.kustomization,
      trustManager({ replicas, publicRoots: trusted.publicRoots ?? false, certManager: controller.release }),
      roots.kustomization,
      production.kustomization,
      staging.kustomization,
      // A DNS-01 proof waits for the zone's servers to agree, which takes minutes.
      kustomization("wildcard-certificate", [wildcard.manifest], { timeout: "15m" }),
      ...(monitoring === undefined
        ? []
        : [kustomization("cert-manager-monitoring", certificateMonitoring(monitoring))]),
    ],
  };
}
