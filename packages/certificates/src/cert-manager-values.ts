import type { Resources } from "@mainstay/fleet";

interface Component {
  readonly replicaCount: number;
  readonly podDisruptionBudget: { readonly enabled: boolean };
  readonly resources: Resources;
}

/** The values of the chart cert-manager that are used. */
export interface CertManagerValues extends Component {
  readonly crds: { readonly enabled: boolean };
  readonly global: {
    /** Where the leases are; the chart's own choice is kube-system. */
    readonly leaderElection: { readonly namespace: string };
  };
  /** Asked whether a DNS-01 record can be seen: `ip:port` or DNS over HTTPS, separated by commas. */
  readonly dns01RecursiveNameservers: string;
  /** Whether those are asked and no authoritative server is. */
  readonly dns01RecursiveNameserversOnly: boolean;
  readonly webhook: Component;
  readonly cainjector: Component;
  readonly startupapicheck: { readonly resources: Resources };
}
