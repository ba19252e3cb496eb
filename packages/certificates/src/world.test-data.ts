import { type ClusterIdentity, fleet, type Kustomization, type Manifest } from "@mainstay/fleet";
import { type Certificates, certificates, type CertificatesProps } from "./certificates.ts";

/** A cluster of a fleet in which nothing is wrong. */
export const identity: ClusterIdentity = fleet({
  name: "mainstay",
  domain: "example.com",
  nodes: "10.25.11.0/24",
  router: { address: "10.25.11.1", asn: 64512 },
  repository: "https://git.example.com/platform/mainstay",
  registry: "oci://registry.example.com/mainstay",
  clusters: {
    apps: {
      id: 2,
      asn: 64514,
      nodes: "10.25.11.32/27",
      apiServer: "10.25.11.32",
      pods: "10.246.0.0/16",
      services: "10.247.0.0/16",
      loadBalancers: "10.25.21.0/24",
    },
  },
}).identities.apps;

export const props: CertificatesProps = {
  email: "platform@example.com",
  dnsToken: {
    store: { group: "external-secrets.io", kind: "ClusterSecretStore", name: "apps" },
    item: "cloudflare",
    field: "api-token",
  },
  wildcardIn: "gateways",
};

export function part(name: string, of: Certificates = certificates(identity, props)): Kustomization {
  const found = of.kustomizations.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no Kustomization ${name}`);
  return found;
}

export function find(
  kind: string,
  name: string,
  of: Certificates = certificates(identity, props),
): Manifest | undefined {
  return of.kustomizations
    .flatMap(({ manifests }) => manifests)
    .find((object) => object.kind === kind && object.metadata.name === name);
}
