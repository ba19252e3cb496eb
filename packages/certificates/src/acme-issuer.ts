import type { IClusterIssuer } from "@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer";
import {
  externalSecret,
  type IssuerHandle,
  InvalidInput,
  isDnsSubdomain,
  kustomization,
  type Kustomization,
  manifest,
  type VaultField,
} from "@mainstay/fleet";
import { type AcmeEnvironment, acmeServers } from "./acme-servers.ts";
import { certManagerNamespace } from "./cert-manager.ts";

export interface AcmeIssuerProps {
  readonly environment: AcmeEnvironment;
  /** Where Let's Encrypt writes to about the account. */
  readonly email: string;
  /** A Cloudflare API token that may read the zones and edit their DNS. */
  readonly dnsToken: VaultField;
  /** The DNS zones that it may prove names of. */
  readonly zones: readonly [string, ...string[]];
}

export interface AcmeIssuer {
  readonly issuer: IssuerHandle;
  readonly kustomization: Kustomization;
}

/**
 * Let's Encrypt by DNS-01 through Cloudflare: an account, and a copy of the token that proves names.
 *
 * @throws InvalidInput where the email is no address or a zone is no DNS name
 */
export function acmeIssuer({ environment, email, dnsToken, zones }: AcmeIssuerProps): AcmeIssuer {
  const name = `letsencrypt-${environment}`;
  assertEmail(name, email);
  for (const zone of zones) assertZone(name, zone);
  const token = externalSecret({
    namespace: certManagerNamespace,
    name: `${name}-cloudflare`,
    data: { "api-token": dnsToken },
  });
  const issuer = manifest<IClusterIssuer>({
    apiVersion: "cert-manager.io/v1",
    kind: "ClusterIssuer",
    metadata: { name },
    spec: {
      acme: {
        server: acmeServers[environment].directory,
        email,
        privateKeySecretRef: { name: `${name}-account` },
        solvers: [
          {
            selector: { dnsZones: [...zones] },
            dns01: { cloudflare: { apiTokenSecretRef: { name: token.secret.name, key: "api-token" } } },
          },
        ],
      },
    },
  });
  return {
    issuer: { group: "cert-manager.io", kind: "ClusterIssuer", name },
    kustomization: kustomization(name, [token.manifest, issuer]),
  };
}

function assertEmail(issuer: string, email: string): void {
  const [local = "", domain = "", ...rest] = email.split("@");
  if (local === "" || /\s/.test(local) || rest.length > 0 || !domain.includes(".") || !isDnsSubdomain(domain)) {
    throw new InvalidInput(
      `ClusterIssuer ${issuer} email ${JSON.stringify(email)}`,
      "it is not an address that Let's Encrypt could write to",
      `Write the address of a list, such as "platform@example.com".`,
    );
  }
}

function assertZone(issuer: string, zone: string): void {
  if (!isDnsSubdomain(zone)) {
    throw new InvalidInput(
      `ClusterIssuer ${issuer} zone ${JSON.stringify(zone)}`,
      "it is not a DNS name",
      `Write the zone without a leading "*." or a trailing dot, such as "example.com".`,
    );
  }
}
