/** A plugin of one CoreDNS server block. */
export interface CoreDnsPlugin {
  readonly name: string;
  readonly parameters?: string | number;
  readonly configBlock?: string;
}

export interface CoreDnsServer {
  readonly zones: readonly { readonly zone: string; readonly use_tcp: boolean }[];
  readonly port: number;
  readonly plugins: readonly CoreDnsPlugin[];
}

/** The values of the CoreDNS chart that are used. */
export interface CoreDnsValues {
  readonly fullnameOverride: string;
  readonly k8sAppLabelOverride: string;
  readonly replicaCount: number;
  readonly service: { readonly name: string; readonly clusterIP: string };
  readonly serviceAccount: { readonly create: boolean };
  readonly rbac: { readonly create: boolean; readonly multiclusterEnable: boolean };
  readonly prometheus: {
    readonly service: { readonly enabled: boolean };
    readonly monitor: { readonly enabled: boolean };
  };
  readonly priorityClassName: string;
  readonly podDisruptionBudget: { readonly maxUnavailable: number };
  readonly tolerations: readonly { readonly key: string; readonly operator: "Exists"; readonly effect: "NoSchedule" }[];
  readonly topologySpreadConstraints: readonly {
    readonly maxSkew: number;
    readonly topologyKey: string;
    readonly whenUnsatisfiable: "DoNotSchedule" | "ScheduleAnyway";
    readonly labelSelector: { readonly matchLabels: Readonly<Record<string, string>> };
  }[];
  readonly servers: readonly CoreDnsServer[];
}
