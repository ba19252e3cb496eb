import {
  type Manifest,
  policy,
  ports,
  reachableFrom,
  reachableFromNodes,
  reachableInCluster,
  reachesNodes,
} from "@mainstay/fleet";
import { spireNamespace } from "../cilium/cilium-chart-values.ts";
import { coreDnsPods } from "../core-dns/core-dns-release.ts";

const namespace = "kube-system";
const relayPods = { "k8s-app": "hubble-relay" };
const dns = [
  { port: 53, protocol: "UDP" },
  { port: 53, protocol: "TCP" },
] as const;

export interface SystemFlowsProps {
  readonly mutualAuthentication: boolean;
  /** Namespace whose pods read metrics. */
  readonly monitoring: string | undefined;
}

/**
 * What the pods that Cilium and CoreDNS run off the host network need.
 *
 * Agents, Envoy and the operator are on the host network, where no policy of a namespace holds.
 */
export function systemFlows({ mutualAuthentication, monitoring }: SystemFlowsProps): readonly Manifest[] {
  return [
    reachableInCluster({ name: "dns-from-cluster", namespace, pods: coreDnsPods, ports: [...dns] }),
    // The node's resolvers: on Talos an address of the host itself, elsewhere the router or a server beyond it.
    policy(
      "dns-to-resolvers",
      { namespace, pods: coreDnsPods },
      {
        egress: [{ toEntities: ["host", "world"], toPorts: [ports(dns)] }],
      },
    ),
    reachesNodes({ name: "hubble-relay-to-agents", namespace, pods: relayPods, ports: [4244] }),
    ...(monitoring === undefined ? [] : metricsFlows(monitoring)),
    ...(mutualAuthentication
      ? [
          reachableFromNodes({
            name: "from-agents",
            namespace: spireNamespace,
            pods: { app: "spire-server" },
            ports: [8081],
          }),
        ]
      : []),
  ];
}

function metricsFlows(monitoring: string): readonly Manifest[] {
  const from = { namespace: monitoring };
  return [
    reachableFrom({ name: "dns-metrics", namespace, pods: coreDnsPods, ports: [9153], from }),
    reachableFrom({ name: "hubble-relay-metrics", namespace, pods: relayPods, ports: [9966], from }),
  ];
}
