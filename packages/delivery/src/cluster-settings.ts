import type { IConfigMap } from "kubernetes-models/v1/ConfigMap";
import { type Capability, type ClusterIdentity, InvalidInput, kustomization, manifest } from "@mainstay/fleet";
import { fluxSystem } from "./flux-system.ts";

/** What a tenant's Kustomization may substitute. */
export interface ClusterSettings {
  readonly CLUSTER_NAME: string;
  readonly CLUSTER_ID: string;
  readonly CLUSTER_DOMAIN: string;
  readonly CLUSTER_API_SERVER: string;
  readonly CLUSTER_ASN: string;
  readonly FLEET_NAME: string;
  readonly FLEET_DOMAIN: string;
  readonly FLEET_REGISTRY: string;
  readonly POD_CIDR: string;
  readonly SERVICE_CIDR: string;
  readonly LOAD_BALANCER_CIDR: string;
  readonly NODE_CIDR: string;
  readonly ROUTER_ADDRESS: string;
  readonly ROUTER_ASN: string;
}

export interface ClusterSettingsProps {
  readonly cluster: ClusterIdentity;
  /**
   * Where Kustomizations use them: a Kustomization reads ConfigMaps of its own namespace alone.
   * @default ["flux-system"]
   */
  readonly namespaces?: readonly [string, ...string[]];
  /**
   * Further settings.
   * @default {}
   */
  readonly extra?: Readonly<Record<string, string>>;
}

/**
 * The ConfigMap `cluster-settings` for `postBuild.substituteFrom` of tenants. It is public within the cluster.
 *
 * @throws InvalidInput where a further setting is no name of a variable, or takes one of the cluster's
 */
export function clusterSettings({ cluster, namespaces = [fluxSystem], extra = {} }: ClusterSettingsProps): Capability {
  const own = settingsOf(cluster);
  for (const name of Object.keys(extra)) {
    if (!/^[A-Z_][A-Z0-9_]*$/.test(name) || name in own) {
      throw new InvalidInput(
        `cluster setting ${JSON.stringify(name)}`,
        name in own ? "the cluster itself says what it is" : "it is not the name of a variable",
        `Use A-Z, 0-9 and "_", such as "SHOP_DOMAIN".`,
      );
    }
  }
  return {
    kustomizations: [
      kustomization(
        "cluster-settings",
        namespaces.map((namespace) =>
          manifest<IConfigMap>({
            apiVersion: "v1",
            kind: "ConfigMap",
            metadata: { name: "cluster-settings", namespace },
            data: { ...own, ...extra },
          }),
        ),
      ),
    ],
  };
}

function settingsOf({ fleet, ...cluster }: ClusterIdentity): ClusterSettings {
  return {
    CLUSTER_NAME: cluster.name,
    CLUSTER_ID: String(cluster.id),
    CLUSTER_DOMAIN: cluster.domain,
    CLUSTER_API_SERVER: cluster.apiServer,
    CLUSTER_ASN: String(cluster.asn),
    FLEET_NAME: fleet.name,
    FLEET_DOMAIN: fleet.domain,
    FLEET_REGISTRY: fleet.registry,
    POD_CIDR: cluster.pods,
    SERVICE_CIDR: cluster.services,
    LOAD_BALANCER_CIDR: cluster.loadBalancers,
    NODE_CIDR: cluster.nodes,
    ROUTER_ADDRESS: fleet.router.address,
    ROUTER_ASN: String(fleet.router.asn),
  };
}
