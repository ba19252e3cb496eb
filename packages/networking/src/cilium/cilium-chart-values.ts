import { type ClusterIdentity, InvalidInput } from "@mainstay/fleet";
import { meshAddress } from "../mesh/mesh-address.ts";
import type { AuthenticationValues, CiliumValues, ClusterMeshValues } from "./cilium-values.ts";
import { nativeRoutingCidr } from "./native-routing-cidr.ts";
import { talosValues } from "./talos-values.ts";

/** Where SPIRE runs. */
export const spireNamespace = "cilium-spire";

/** Three times a year; they are valid for a year (Hubble) and for three (mesh). */
const certificates = { enabled: true, method: "cronJob", schedule: "0 0 1 */4 *" } as const;

export interface CiliumOptions {
  /**
   * Two need two nodes: their operators never share one.
   * @default 2
   */
  readonly operatorReplicas?: number;
  /**
   * Whether this cluster joins a mesh: `clusterMesh` connects it.
   * @default false
   */
  readonly clusterMesh?: boolean;
  /**
   * SPIRE, for paths that ask for `mutualAuthentication`. It does not reach across a mesh, and forgets its identities
   * when its server restarts: storage would need Cilium first.
   * @default false
   */
  readonly mutualAuthentication?: boolean;
  /**
   * Whether ServiceMonitors are made; bootstrap must bring their CustomResourceDefinitions first.
   * @default false
   */
  readonly serviceMonitors?: boolean;
}

/**
 * The values of Cilium on a cluster of the fleet: the one source for bootstrap and for Flux.
 *
 * @throws InvalidInput for a mesh with mutual authentication, and for a number of operators that is none
 */
export function ciliumChartValues(
  identity: ClusterIdentity,
  {
    operatorReplicas = 2,
    clusterMesh = false,
    mutualAuthentication = false,
    serviceMonitors = false,
  }: CiliumOptions = {},
): CiliumValues {
  if (!Number.isInteger(operatorReplicas) || operatorReplicas < 1) {
    throw new InvalidInput(
      `Cilium of cluster ${JSON.stringify(identity.name)}`,
      `${operatorReplicas} is no number of operators`,
      "Write a whole number from 1, at most the number of nodes.",
    );
  }
  if (clusterMesh && mutualAuthentication) {
    throw new InvalidInput(
      `Cilium of cluster ${JSON.stringify(identity.name)}`,
      "mutual authentication does not work in a mesh: SPIRE has one trust domain for each cluster",
      "Turn one of them off; between clusters, use TLS of the application's own.",
    );
  }
  const monitored = { enabled: true, serviceMonitor: { enabled: serviceMonitors } };
  return {
    ...talosValues,
    cluster: { name: identity.name, id: identity.id },
    k8s: { requireIPv4PodCIDR: true },
    kubeProxyReplacement: true,
    kubeProxyReplacementHealthzBindAddr: "0.0.0.0:10256",
    ipam: { mode: "kubernetes" },
    routingMode: "native",
    autoDirectNodeRoutes: true,
    ipv4NativeRoutingCIDR: nativeRoutingCidr(identity.fleet),
    encryption: { enabled: true, type: "wireguard" },
    bgpControlPlane: { enabled: true, secretsNamespace: { create: false, name: "kube-system" } },
    gatewayAPI: { enabled: true, gatewayClass: { create: "false" } },
    clustermesh: meshValues(identity, clusterMesh, serviceMonitors),
    authentication: authenticationValues(mutualAuthentication),
    rollOutCiliumPods: true,
    envoy: { rollOutPods: true, prometheus: monitored },
    operator: { replicas: operatorReplicas, rollOutPods: true, prometheus: monitored },
    prometheus: { enabled: true, serviceMonitor: { enabled: serviceMonitors, trustCRDsExist: true } },
    hubble: {
      enabled: true,
      metrics: {
        enabled: ["dns:query;ignoreAAAA", "drop", "tcp", "flow", "icmp", "port-distribution", "httpV2"],
        serviceMonitor: { enabled: serviceMonitors },
      },
      relay: { enabled: true, rollOutPods: true, prometheus: monitored },
      tls: { auto: certificates },
    },
  };
}

function meshValues(identity: ClusterIdentity, enabled: boolean, serviceMonitors: boolean): ClusterMeshValues {
  return {
    useAPIServer: enabled,
    maxConnectedClusters: 255,
    config: { enabled: false },
    mcsapi: { enabled, installCRDs: true },
    ...(enabled
      ? {
          apiserver: {
            // An install waits until a load balancer has its address, which only comes after the install.
            service: { externallyCreated: true },
            metrics: { serviceMonitor: { enabled: serviceMonitors } },
            tls: {
              authMode: "legacy",
              auto: certificates,
              server: { extraIpAddresses: [meshAddress(identity)] },
            },
          },
        }
      : {}),
  };
}

function authenticationValues(enabled: boolean): AuthenticationValues {
  if (!enabled) return { enabled };
  return {
    enabled,
    mutual: {
      spire: {
        enabled,
        install: {
          enabled,
          namespace: spireNamespace,
          existingNamespace: true,
          server: { dataStorage: { enabled: false } },
        },
      },
    },
  };
}
