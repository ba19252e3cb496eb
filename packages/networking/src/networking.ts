import {
  type Capability,
  type ClusterIdentity,
  type Handle,
  kustomization,
  namespace,
  refOf,
  type SecretHandle,
} from "@mainstay/fleet";
import { closedSystem } from "./baseline/closed-system.ts";
import { systemFlows } from "./baseline/system-flows.ts";
import { bgp } from "./bgp/bgp.ts";
import { spireNamespace } from "./cilium/cilium-chart-values.ts";
import { ciliumRelease, peerCertificate } from "./cilium/cilium-release.ts";
import { coreDnsRelease } from "./core-dns/core-dns-release.ts";
import { gatewayApi, gatewayApiCrds, gatewayClass, gatewayNamespace } from "./gateway/gateway-class.ts";
import { loadBalancerAdmission } from "./load-balancer/load-balancer-admission.ts";
import { loadBalancerPool, type LoadBalancers, loadBalancers } from "./load-balancer/load-balancers.ts";
import { networkAlerts, type NetworkAlertsProps } from "./monitoring/network-alerts.ts";

/** A part that can be suspended without the others. `gateways` and `clusterMesh` have a switch of their own. */
export type NetworkPart = "bgp" | "gateway-api" | "load-balancers" | "network-baseline";

export interface NetworkingProps {
  /**
   * Cilium's operators; two need two nodes.
   * @default 2
   */
  readonly operatorReplicas?: number;
  /**
   * Whether Cilium runs the API that `clusterMesh` connects.
   * @default false
   */
  readonly clusterMesh?: boolean;
  /**
   * Whether SPIRE runs, for paths that ask for `mutualAuthentication`. Not in a mesh.
   * @default false
   */
  readonly mutualAuthentication?: boolean;
  /**
   * The password the router asks of its BGP peers, in kube-system.
   * @default none
   */
  readonly bgpPassword?: SecretHandle<"password">;
  /**
   * Namespace whose pods read metrics; with it, ServiceMonitors are made, whose CustomResourceDefinitions bootstrap must
   * bring.
   * @default none
   */
  readonly monitoring?: string;
  /**
   * Alerts, on a cluster that evaluates rules.
   * @default none
   */
  readonly alerts?: NetworkAlertsProps;
  /**
   * Parts that are published but not reconciled.
   * @default []
   */
  readonly suspend?: readonly NetworkPart[];
}

export interface Networking extends Capability {
  readonly loadBalancers: LoadBalancers;
  readonly gatewayClass: Handle<"GatewayClass">;
  /** Where Gateways and their certificates are. */
  readonly gatewayNamespace: string;
  /** What peers of the mesh prove themselves with; there when Cilium runs the mesh API. */
  readonly peerCertificate?: typeof peerCertificate;
  readonly monitoring?: string;
}

/**
 * Cilium, DNS, the way to and from the router, and the closed network of the system's own namespaces.
 *
 * @throws InvalidInput where Cilium cannot do what is asked: see `ciliumRelease`
 *
 * @example
 * networking(home.identities.apps, { clusterMesh: true })
 */
export function networking(
  identity: ClusterIdentity,
  {
    operatorReplicas = 2,
    clusterMesh = false,
    mutualAuthentication = false,
    bgpPassword,
    monitoring,
    alerts,
    suspend = [],
  }: NetworkingProps = {},
): Networking {
  const serviceMonitors = monitoring !== undefined;
  const cilium = ciliumRelease(identity, { operatorReplicas, clusterMesh, mutualAuthentication, serviceMonitors });
  // Without the policy that closes it: its kind comes with Cilium. The baseline closes it.
  const spire = mutualAuthentication ? namespace(spireNamespace, { podSecurity: "privileged" }).slice(0, 1) : [];
  const pools = loadBalancers(identity);
  const part = (name: NetworkPart): { suspend: boolean } => ({ suspend: suspend.includes(name) });
  return {
    loadBalancers: pools,
    gatewayClass,
    gatewayNamespace,
    ...(clusterMesh ? { peerCertificate } : {}),
    ...(monitoring === undefined ? {} : { monitoring }),
    bootstrap: { crds: [gatewayApiCrds], objects: spire.map(refOf) },
    kustomizations: [
      kustomization("cilium", [spire, cilium], { pace: "critical", timeout: "15m" }),
      kustomization("coredns", [coreDnsRelease(identity, { clusterMesh, serviceMonitors })], {
        pace: "critical",
        timeout: "10m",
        after: [{ object: refOf(cilium.release), because: "its pods need a network" }],
      }),
      kustomization(
        "network-baseline",
        [closedSystem(mutualAuthentication), systemFlows({ mutualAuthentication, monitoring })],
        { pace: "critical", ...part("network-baseline") },
      ),
      kustomization(
        "cilium-load-balancers",
        [loadBalancerPool(pools), loadBalancerAdmission(pools)],
        part("load-balancers"),
      ),
      kustomization(
        "cilium-bgp",
        [bgp({ identity, loadBalancers: pools, ...(bgpPassword === undefined ? {} : { password: bgpPassword }) })],
        part("bgp"),
      ),
      kustomization("gateway-api", [gatewayApi()], {
        ...part("gateway-api"),
        after: [{ object: refOf(cilium.release), because: "its operator accepts the class" }],
      }),
      ...(alerts === undefined ? [] : [kustomization("network-alerts", [networkAlerts(alerts)])]),
    ],
  };
}
