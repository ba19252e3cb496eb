import {
  type Capability,
  type ClusterIdentity,
  InvalidInput,
  kustomization,
  type SecretStoreHandle,
} from "@mainstay/fleet";
import type { Networking } from "../networking.ts";
import { meshAddress } from "./mesh-address.ts";
import { meshApi } from "./mesh-api.ts";
import { meshCertificate } from "./mesh-certificate.ts";
import { type MeshPeer, meshSecrets } from "./mesh-secrets.ts";

export interface ClusterMeshProps {
  /** Made with `clusterMesh: true`. */
  readonly network: Networking;
  /** A store of all the fleet's clusters, in which they leave their certificates for each other. */
  readonly store: SecretStoreHandle;
  /**
   * Names of clusters to connect to.
   * @default every other cluster of the fleet
   */
  readonly peers?: readonly string[];
  /**
   * What each cluster calls its item in the store, before `-<cluster>`.
   * @default "clustermesh"
   */
  readonly item?: string;
  /**
   * Published but not reconciled.
   * @default false
   */
  readonly suspend?: boolean;
}

/**
 * Connects the cluster's Services and pods with those of its peers.
 *
 * No CA is shared: each cluster publishes what lets others in, signed by its own CA, and reads what its peers published.
 * `cilium-clustermesh-peers` is ready once every peer has.
 *
 * @throws InvalidInput where the network has no mesh, or a peer is no other cluster of the fleet
 */
export function clusterMesh(
  identity: ClusterIdentity,
  { network, store, peers = others(identity), item = "clustermesh", suspend = false }: ClusterMeshProps,
): Capability {
  const subject = `mesh of cluster ${JSON.stringify(identity.name)}`;
  const { peerCertificate, loadBalancers, monitoring } = network;
  if (peerCertificate === undefined) {
    throw new InvalidInput(subject, "its Cilium runs no mesh API", "Make the network with clusterMesh: true.");
  }
  const known = peers.map((name): MeshPeer => {
    const plan = identity.fleet.clusters[name];
    if (plan === undefined || name === identity.name) {
      throw new InvalidInput(
        subject,
        `the peer ${JSON.stringify(name)} is no other cluster of the fleet`,
        `Choose among ${others(identity).join(", ")}.`,
      );
    }
    return { name, address: meshAddress(plan), item: `${item}-${name}` };
  });
  const api = meshApi({
    address: meshAddress(identity),
    peers: known.map(({ address }) => address),
    loadBalancers,
    monitoring,
  });
  return {
    kustomizations: [
      kustomization("cilium-clustermesh", [api, meshCertificate(peerCertificate, store, `${item}-${identity.name}`)], {
        suspend,
        after: [{ object: loadBalancers.pool, because: "the mesh API is reached by an address of the pool" }],
      }),
      kustomization("cilium-clustermesh-peers", [meshSecrets(store, known)], { suspend }),
    ],
  };
}

function others({ name, fleet }: ClusterIdentity): readonly string[] {
  return Object.keys(fleet.clusters).filter((other) => other !== name);
}
