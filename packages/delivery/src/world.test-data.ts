import { type Capability, type ClusterIdentity, fleet, type Manifest, type VaultField } from "@mainstay/fleet";

const home = fleet({
  name: "test",
  domain: "example.com",
  nodes: "10.25.11.0/24",
  router: { address: "10.25.11.1", asn: 64512 },
  repository: "https://git.example.com/test",
  registry: "oci://registry.example.com/test",
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
});

/** A cluster that the tests of this package build for. */
export const apps: ClusterIdentity = home.identities.apps;

/** A field of a vault. */
export function field(item: string, name: string): VaultField {
  return { store: { group: "external-secrets.io", kind: "ClusterSecretStore", name: "apps" }, item, field: name };
}

/** The object of a kind, and of a name where there are several. */
export function find({ kustomizations }: Capability, kind: string, name?: string): Manifest | undefined {
  return kustomizations
    .flatMap(({ manifests }) => manifests)
    .find((object) => object.kind === kind && (name === undefined || object.metadata.name === name));
}
