import { fleet, type Kustomization, type Manifest, secretHandle, type SecretStoreHandle } from "@mainstay/fleet";

/** Two clusters on one network, behind one router. */
export const world = fleet({
  name: "test",
  domain: "example.com",
  nodes: "10.25.11.0/24",
  router: { address: "10.25.11.1", asn: 64512 },
  repository: "https://git.example.com/test",
  registry: "oci://registry.example.com/test",
  clusters: {
    infra: {
      id: 1,
      asn: 64513,
      nodes: "10.25.11.16/28",
      apiServer: "10.25.11.16",
      pods: "10.244.0.0/16",
      services: "10.245.0.0/16",
      loadBalancers: "10.25.20.0/24",
    },
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

export const { apps, infra } = world.identities;

export const store: SecretStoreHandle = { group: "external-secrets.io", kind: "ClusterSecretStore", name: "fleet" };

export const wildcard = secretHandle("gateways", "wildcard", ["tls.crt", "tls.key"]);

export function find(
  content: readonly (Manifest | Kustomization)[],
  kind: string,
  name?: string,
): Manifest | undefined {
  const manifests = content.flatMap((each) => ("manifests" in each ? each.manifests : [each]));
  return manifests.find((each) => each.kind === kind && (name === undefined || each.metadata.name === name));
}
