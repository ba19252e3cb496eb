import type { KindTable } from "../kind-facts.ts";

/** cilium.io. */
export const ciliumKinds: KindTable = {
  "CiliumNetworkPolicy.cilium.io": { scope: "Namespaced" },
  "CiliumClusterwideNetworkPolicy.cilium.io": { scope: "Cluster" },
  "CiliumLoadBalancerIPPool.cilium.io": { scope: "Cluster" },
  "CiliumBGPClusterConfig.cilium.io": {
    scope: "Cluster",
    references: [{ path: "spec.bgpInstances[].peers[].peerConfigRef.name", to: "CiliumBGPPeerConfig.cilium.io" }],
  },
  "CiliumBGPPeerConfig.cilium.io": {
    scope: "Cluster",
    // Cilium reads BGP passwords from its own namespace (`bgpControlPlane.secretsNamespace.name`).
    references: [{ path: "spec.authSecretRef", to: "Secret", namespace: "kube-system" }],
  },
  "CiliumBGPAdvertisement.cilium.io": { scope: "Cluster" },
  "CiliumBGPNodeConfigOverride.cilium.io": { scope: "Cluster" },
  "CiliumGatewayClassConfig.cilium.io": { scope: "Namespaced" },
};
