import type { ICiliumBGPAdvertisement } from "@kubernetes-models/cilium/cilium.io/v2/CiliumBGPAdvertisement";
import type { ICiliumBGPClusterConfig } from "@kubernetes-models/cilium/cilium.io/v2/CiliumBGPClusterConfig";
import type { ICiliumBGPPeerConfig } from "@kubernetes-models/cilium/cilium.io/v2/CiliumBGPPeerConfig";
import { type ClusterIdentity, InvalidInput, manifest, type Manifest, type SecretHandle } from "@mainstay/fleet";
import type { LoadBalancers } from "../load-balancer/load-balancers.ts";

const name = "router";
const announced = { "mainstay.dev/announced-to": name };

export interface BgpProps {
  readonly identity: ClusterIdentity;
  readonly loadBalancers: LoadBalancers;
  /**
   * The TCP password that the router shares, in kube-system.
   * @default none
   */
  readonly password?: SecretHandle<"password">;
}

/**
 * Every node tells the fleet's router the way to its pods and to the cluster's load balancers.
 *
 * A dead node is noticed within nine seconds; while an agent restarts, the router keeps its routes for two minutes.
 *
 * @throws InvalidInput where the password is not in kube-system, the one namespace where Cilium looks
 */
export function bgp({ identity, loadBalancers, password }: BgpProps): readonly Manifest[] {
  if (password !== undefined && password.namespace !== "kube-system") {
    throw new InvalidInput(
      `BGP password ${password.namespace}/${password.name}`,
      "Cilium reads BGP passwords from kube-system alone",
      `Declare the Secret with the namespace "kube-system".`,
    );
  }
  const { router } = identity.fleet;
  return [
    manifest<ICiliumBGPClusterConfig>({
      apiVersion: "cilium.io/v2",
      kind: "CiliumBGPClusterConfig",
      metadata: { name: identity.name },
      spec: {
        bgpInstances: [
          {
            name: identity.name,
            localASN: identity.asn,
            peers: [{ name, peerASN: router.asn, peerAddress: router.address, peerConfigRef: { name } }],
          },
        ],
      },
    }),
    manifest<ICiliumBGPPeerConfig>({
      apiVersion: "cilium.io/v2",
      kind: "CiliumBGPPeerConfig",
      metadata: { name },
      spec: {
        ...(password === undefined ? {} : { authSecretRef: password.name }),
        timers: { connectRetryTimeSeconds: 5, holdTimeSeconds: 9, keepAliveTimeSeconds: 3 },
        gracefulRestart: { enabled: true, restartTimeSeconds: 120 },
        families: [{ afi: "ipv4", safi: "unicast", advertisements: { matchLabels: announced } }],
      },
    }),
    manifest<ICiliumBGPAdvertisement>({
      apiVersion: "cilium.io/v2",
      kind: "CiliumBGPAdvertisement",
      metadata: { name, labels: announced },
      spec: {
        advertisements: [
          { advertisementType: "PodCIDR" },
          {
            advertisementType: "Service",
            service: { addresses: ["LoadBalancerIP"] },
            selector: { matchLabels: { ...loadBalancers.labels } },
          },
        ],
      },
    }),
  ];
}
