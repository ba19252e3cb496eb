import { type Alert, alertRules, type Manifest } from "@mainstay/fleet";

export interface NetworkAlertsProps {
  /** Where the files of the repository are read: `https://git.example.com/platform/mainstay/src/branch/main`. */
  readonly repositoryUrl: `https://${string}`;
  /**
   * Where the rules are read from.
   * @default "kube-system"
   */
  readonly namespace?: string;
}

const alerts: readonly Alert[] = [
  {
    name: "CiliumAgentDown",
    when: `max by (cluster) (kube_daemonset_status_number_unavailable{namespace="kube-system",daemonset="cilium"}) > 0`,
    for: "10m",
    severity: "critical",
    summary: "Cilium does not run on a node.",
    description:
      "{{ $value }} nodes keep their connections, but start no pod and learn of no change of policies or Services.",
  },
  {
    name: "CiliumOperatorDown",
    when: `max by (cluster) (kube_deployment_status_replicas_available{namespace="kube-system",deployment="cilium-operator"}) == 0`,
    for: "10m",
    severity: "critical",
    summary: "Cilium's operator has no running pod.",
    description: "No Gateway changes and no Service gets an address.",
  },
  {
    name: "CoreDnsDown",
    when: `max by (cluster) (kube_deployment_status_replicas_available{namespace="kube-system",deployment="coredns"}) == 0`,
    for: "1m",
    severity: "critical",
    summary: "The cluster's DNS has no running pod.",
    description: "No pod resolves a name, and no FQDN allowlist learns an address.",
  },
  {
    name: "CiliumNodeUnreachable",
    when: "max by (cluster, node) (cilium_unreachable_nodes) > 0",
    for: "10m",
    severity: "warning",
    summary: "A node cannot reach others.",
    description: "The agent on {{ $labels.node }} cannot reach {{ $value }} nodes.",
  },
  {
    name: "BgpSessionDown",
    when: "max by (cluster, node, neighbor) (cilium_bgp_control_plane_session_state) == 0",
    for: "5m",
    severity: "critical",
    summary: "A node has lost its BGP session with the router.",
    description:
      "The router {{ $labels.neighbor }} forgets the way to the pods of {{ $labels.node }}, and to load balancers through it.",
  },
  {
    name: "LoadBalancerWithoutAddress",
    when: "max by (cluster) (cilium_operator_lbipam_services_unsatisfied) > 0",
    for: "10m",
    severity: "warning",
    summary: "A Service waits for an address.",
    description:
      "{{ $value }} Services ask for an address that the cluster's pool cannot give: it is used up, or the address is taken.",
  },
  {
    name: "ClusterMeshPeerDown",
    when: "max by (cluster, target_cluster) (cilium_kvstoremesh_remote_cluster_readiness_status) == 0",
    for: "10m",
    severity: "warning",
    summary: "A cluster of the mesh cannot be reached.",
    description: "{{ $labels.cluster }} works with what it last knew of {{ $labels.target_cluster }}.",
  },
  {
    name: "CiliumMapAlmostFull",
    when: "max by (cluster, node, map_name) (cilium_bpf_map_pressure) > 0.9",
    for: "15m",
    severity: "warning",
    summary: "A table of Cilium is almost full.",
    description:
      "{{ $labels.map_name }} on {{ $labels.node }} is {{ $value | humanizePercentage }} full; beyond, connections fail.",
  },
];

/**
 * Alerts on DNS, on what keeps pods apart and together, and on the ways in and out of the cluster.
 *
 * They need the metrics of kube-state-metrics beside Cilium's own.
 */
export function networkAlerts({ repositoryUrl, namespace = "kube-system" }: NetworkAlertsProps): Manifest {
  return alertRules({ namespace, name: "network", repositoryUrl, alerts });
}
