import { condition, type KindTable } from "../kind-facts.ts";

/** True once Cilium has looked and found nothing wrong: its conditions name faults, and are False when all is well. */
function spared(...faults: readonly string[]): string {
  return faults
    .map((fault) => `status.conditions.exists(c, c.type == "cilium.io/${fault}" && c.status == "False")`)
    .join(" && ");
}

/** cilium.io, and multicluster.x-k8s.io, which Cilium brings along. */
export const ciliumKinds: KindTable = {
  "CiliumNetworkPolicy.cilium.io": { scope: "Namespaced" },
  "CiliumClusterwideNetworkPolicy.cilium.io": { scope: "Cluster" },
  "CiliumLoadBalancerIPPool.cilium.io": { scope: "Cluster", ready: spared("PoolConflict") },
  "CiliumBGPClusterConfig.cilium.io": {
    scope: "Cluster",
    references: [{ path: "spec.bgpInstances[].peers[].peerConfigRef.name", to: "CiliumBGPPeerConfig.cilium.io" }],
    ready: spared("NoMatchingNode", "MissingPeerConfigs", "ConflictingClusterConfig"),
  },
  "CiliumBGPPeerConfig.cilium.io": {
    scope: "Cluster",
    // Cilium reads BGP passwords from its own namespace (`bgpControlPlane.secretsNamespace.name`).
    references: [{ path: "spec.authSecretRef", to: "Secret", namespace: "kube-system" }],
    ready: spared("MissingAuthSecret"),
  },
  "CiliumBGPAdvertisement.cilium.io": { scope: "Cluster" },
  "CiliumBGPNodeConfigOverride.cilium.io": { scope: "Cluster" },
  "CiliumGatewayClassConfig.cilium.io": { scope: "Namespaced" },
  "ServiceExport.multicluster.x-k8s.io": {
    scope: "Namespaced",
    references: [{ path: "metadata.name", to: "Service" }],
    ready: condition("Valid"),
  },
};
