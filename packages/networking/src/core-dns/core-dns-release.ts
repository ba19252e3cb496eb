import {
  addressText,
  type ClusterIdentity,
  cidrRange,
  helmRelease,
  InvalidInput,
  type IPv4,
  type Release,
} from "@mainstay/fleet";
import { charts } from "../charts.ts";
import { clusterServer, clusterSetServer } from "./core-dns-servers.ts";

/** What CoreDNS pods carry; every closed namespace lets its pods reach these. */
export const coreDnsPods = { "k8s-app": "kube-dns" } as const;

export interface CoreDnsOptions {
  /** @default 2 */
  readonly replicas?: number;
  /**
   * Whether it answers for `clusterset.local`, the Services that clusters of a mesh export.
   * @default false
   */
  readonly clusterMesh?: boolean;
  /**
   * Whether a ServiceMonitor is made; bootstrap must bring its CustomResourceDefinition first.
   * @default false
   */
  readonly serviceMonitors?: boolean;
}

/** The cluster's DNS, as bootstrap installs it and Flux keeps it. */
export function coreDnsRelease(
  identity: ClusterIdentity,
  { replicas = 2, clusterMesh = false, serviceMonitors = false }: CoreDnsOptions = {},
): Release {
  return helmRelease("coredns", charts.coreDns, {
    namespace: "kube-system",
    values: {
      fullnameOverride: "coredns",
      k8sAppLabelOverride: coreDnsPods["k8s-app"],
      replicaCount: replicas,
      service: { name: "kube-dns", clusterIP: dnsAddress(identity) },
      serviceAccount: { create: true },
      rbac: { create: true, multiclusterEnable: clusterMesh },
      prometheus: { service: { enabled: true }, monitor: { enabled: serviceMonitors } },
      priorityClassName: "system-cluster-critical",
      podDisruptionBudget: { maxUnavailable: 1 },
      tolerations: [{ key: "node-role.kubernetes.io/control-plane", operator: "Exists", effect: "NoSchedule" }],
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: "kubernetes.io/hostname",
          whenUnsatisfiable: "ScheduleAnyway",
          labelSelector: { matchLabels: coreDnsPods },
        },
      ],
      servers: clusterMesh ? [clusterServer, clusterSetServer] : [clusterServer],
    },
    provides: { objects: [{ group: "", kind: "Service", namespace: "kube-system", name: "kube-dns" }] },
  });
}

/**
 * The tenth address of the Services' range, which Talos tells every kubelet.
 *
 * @throws InvalidInput where the range is too small to have one
 */
export function dnsAddress({ name, services }: Pick<ClusterIdentity, "name" | "services">): IPv4 {
  const subject = `cluster ${JSON.stringify(name)} services`;
  const { first, last } = cidrRange(subject, services);
  if (last - first < 10) {
    throw new InvalidInput(
      subject,
      `${services} has no tenth address for DNS`,
      "Choose a larger range, such as a /16.",
    );
  }
  return addressText(first + 10);
}
