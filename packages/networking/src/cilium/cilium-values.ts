/** A Linux capability that the agent may hold on Talos, which refuses SYS_MODULE. */
export type Capability =
  | "BPF"
  | "CHOWN"
  | "DAC_OVERRIDE"
  | "FOWNER"
  | "IPC_LOCK"
  | "KILL"
  | "NET_ADMIN"
  | "NET_RAW"
  | "PERFMON"
  | "SETGID"
  | "SETUID"
  | "SYS_ADMIN"
  | "SYSLOG"
  | "SYS_RESOURCE";

interface Switch {
  readonly enabled: boolean;
}

interface Metrics extends Switch {
  readonly serviceMonitor: Switch;
}

/** Certificates made by a Job in the cluster, not while rendering: a render is the same every time. */
interface CertificatesByJob {
  readonly enabled: true;
  readonly method: "cronJob";
  /** When they are made anew, as a cron line in UTC. */
  readonly schedule: string;
}

/** The values of the Cilium chart that are used, out of several hundred. */
export interface CiliumValues {
  readonly cluster: { readonly name: string; readonly id: number };

  readonly k8sServiceHost: string;
  readonly k8sServicePort: number;
  readonly k8s: { readonly requireIPv4PodCIDR: boolean };
  readonly cgroup: { readonly autoMount: Switch; readonly hostRoot: string };
  readonly securityContext: {
    readonly capabilities: {
      readonly ciliumAgent: readonly Capability[];
      readonly cleanCiliumState: readonly Capability[];
    };
  };
  readonly bpf: { readonly masquerade: boolean; readonly hostLegacyRouting: boolean };

  readonly kubeProxyReplacement: boolean;
  readonly kubeProxyReplacementHealthzBindAddr: string;
  readonly ipam: { readonly mode: "kubernetes" };
  readonly routingMode: "native";
  readonly autoDirectNodeRoutes: boolean;
  readonly ipv4NativeRoutingCIDR: string;
  readonly encryption: { readonly enabled: boolean; readonly type: "wireguard" };
  readonly bgpControlPlane: Switch & { readonly secretsNamespace: { readonly create: false; readonly name: string } };
  readonly gatewayAPI: Switch & {
    /** The chart's schema wants text. */
    readonly gatewayClass: { readonly create: "false" };
  };
  readonly clustermesh: ClusterMeshValues;
  readonly authentication: AuthenticationValues;

  readonly rollOutCiliumPods: boolean;
  readonly envoy: { readonly rollOutPods: boolean; readonly prometheus: Metrics };
  readonly operator: { readonly replicas: number; readonly rollOutPods: boolean; readonly prometheus: Metrics };
  readonly prometheus: Switch & { readonly serviceMonitor: Switch & { readonly trustCRDsExist: true } };
  readonly hubble: {
    readonly enabled: boolean;
    readonly metrics: { readonly enabled: readonly string[]; readonly serviceMonitor: Switch };
    readonly relay: Switch & { readonly rollOutPods: boolean; readonly prometheus: Metrics };
    readonly tls: { readonly auto: CertificatesByJob };
  };
}

export interface ClusterMeshValues {
  readonly useAPIServer: boolean;
  /** Cannot change on a running cluster, and is the same on all of a mesh. */
  readonly maxConnectedClusters: 255;
  /** Off: the store, not the chart, says who the peers are. */
  readonly config: { readonly enabled: false };
  readonly mcsapi: { readonly enabled: boolean; readonly installCRDs: true };
  readonly apiserver?: {
    readonly service: { readonly externallyCreated: true };
    readonly metrics: { readonly serviceMonitor: Switch };
    readonly tls: {
      /** One user for all peers: each cluster has a CA of its own and signs what its peers come with. */
      readonly authMode: "legacy";
      readonly auto: CertificatesByJob;
      readonly server: { readonly extraIpAddresses: readonly string[] };
    };
  };
}

export interface AuthenticationValues {
  readonly enabled: boolean;
  readonly mutual?: {
    readonly spire: Switch & {
      readonly install: Switch & {
        readonly namespace: string;
        readonly existingNamespace: true;
        readonly server: { readonly dataStorage: Switch };
      };
    };
  };
}
