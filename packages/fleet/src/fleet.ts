import type { Cidr, IPv4 } from "./cidr.ts";

/** What the clusters of a fleet share, and what tells them apart. */
export interface FleetProps<Name extends string = string> {
  readonly name: string;
  /** The DNS zone of the fleet; a cluster's own names are `<cluster>.<domain>`. */
  readonly domain: string;
  /** The L2 network all nodes stand on. */
  readonly nodes: Cidr;
  /** The BGP peer of every node. */
  readonly router: Router;
  /** The git repository this is built from, as people and Flux reach it. */
  readonly repository: `https://${string}`;
  /** Where artifacts are pushed to: `oci://registry.example.com/fleet`. */
  readonly registry: `oci://${string}`;
  /**
   * Sends every chart to a private mirror.
   * @default none
   */
  readonly mirror?: Mirror;
  readonly clusters: Readonly<Record<Name, ClusterPlan>>;
}

export interface Router {
  readonly address: IPv4;
  /** Autonomous system number, 1 to 4294967295. */
  readonly asn: number;
}

/** `oci://quay.io/a/b` becomes `<url>/quay.io/a/b`, so that a pull-through mirror can tell the registries apart. */
export interface Mirror {
  readonly url: `oci://${string}`;
  /**
   * Plain HTTP instead of TLS.
   * @default false
   */
  readonly plainHttp?: boolean;
}

/** One cluster's share of the address plan. */
export interface ClusterPlan {
  /** Cilium's cluster id, 1 to 255, unique in the fleet. */
  readonly id: number;
  readonly asn: number;
  /** The first and last of the fleet's node addresses that belong to this cluster. */
  readonly nodes: Cidr;
  /** The virtual address of its API server, within `nodes`. */
  readonly apiServer: IPv4;
  readonly pods: Cidr;
  readonly services: Cidr;
  readonly loadBalancers: Cidr;
}

/** A cluster of a fleet: what its capabilities are given. */
export interface ClusterIdentity extends ClusterPlan {
  /** At most 32 characters: Cilium's limit for a mesh. */
  readonly name: string;
  /** `<name>.<fleet's domain>` */
  readonly domain: string;
  readonly fleet: FleetProps;
}

export interface Fleet<Name extends string = string> extends FleetProps<Name> {
  readonly identities: Readonly<Record<Name, ClusterIdentity>>;
}

/**
 * The clusters that share a router, a registry, trust and an address plan.
 *
 * The build of any of its clusters proves the plan over all of them (`@mainstay/graph`, fleet rules).
 */
export function fleet<const Name extends string>(props: FleetProps<Name>): Fleet<Name> {
  const identities = {} as Record<Name, ClusterIdentity>;
  for (const name of Object.keys(props.clusters) as Name[]) {
    identities[name] = { ...props.clusters[name], name, domain: `${name}.${props.domain}`, fleet: props };
  }
  return { ...props, identities };
}
