import { externalSecret, type IPv4, type Manifest, type SecretStoreHandle, type VaultField } from "@mainstay/fleet";

/** A cluster to connect to. */
export interface MeshPeer {
  readonly name: string;
  readonly address: IPv4;
  /** The item in which it publishes its CA and the certificate that lets others in. */
  readonly item: string;
}

/** Fields of the item; `mesh-certificate.ts` fills them. */
export const certificateFields = ["ca.crt", "tls.crt", "tls.key"] as const;

const folder = "/var/lib/cilium/clustermesh";

/**
 * The two Secrets that connect a cluster to its peers.
 *
 * The mesh API follows each peer by the peer's own certificate; the agents follow the mesh API beside them.
 */
export function meshSecrets(store: SecretStoreHandle, peers: readonly MeshPeer[]): readonly Manifest[] {
  const data = Object.fromEntries(
    peers.flatMap(({ name, item }) =>
      certificateFields.map((field): [string, VaultField] => [`${name}.${field}`, { store, item, field }]),
    ),
  );
  const namespace = "kube-system";
  return [
    externalSecret({
      namespace,
      name: "cilium-kvstoremesh",
      data,
      template: Object.fromEntries(peers.flatMap((peer) => Object.entries(remoteConfig(peer)))),
    }).manifest,
    // It holds nothing secret, but names a peer to the agents only once the store has its certificate.
    externalSecret({
      namespace,
      name: "cilium-clustermesh",
      data,
      template: Object.fromEntries(peers.map(({ name }) => [name, localConfig])),
    }).manifest,
  ];
}

const localConfig = etcdConfig("https://clustermesh-apiserver.kube-system.svc:2379", "local-");

function remoteConfig({ name, address }: MeshPeer): Record<string, string> {
  const value = (field: string): string => `{{ index . ${JSON.stringify(`${name}.${field}`)} }}`;
  return {
    [name]: etcdConfig(`https://${address}:2379`, `${name}.`),
    [`${name}.etcd-client-ca.crt`]: value("ca.crt"),
    [`${name}.etcd-client.crt`]: value("tls.crt"),
    [`${name}.etcd-client.key`]: value("tls.key"),
  };
}

function etcdConfig(endpoint: string, prefix: string): string {
  return [
    "endpoints:",
    `- ${endpoint}`,
    `trusted-ca-file: ${folder}/${prefix}etcd-client-ca.crt`,
    `key-file: ${folder}/${prefix}etcd-client.key`,
    `cert-file: ${folder}/${prefix}etcd-client.crt`,
    "",
  ].join("\n");
}
