import type { Resources } from "@mainstay/fleet";

interface Component {
  readonly replicaCount: number;
  readonly podDisruptionBudget: { readonly enabled: boolean };
  readonly resources: Resources;
}

/** The values of the chart external-secrets that are used. */
export interface ExternalSecretsValues extends Component {
  readonly installCRDs: boolean;
  readonly leaderElect: boolean;
  readonly processClusterExternalSecret: boolean;
  readonly processClusterPushSecret: boolean;
  readonly rbac: {
    /** Whether the operator may make tokens of any ServiceAccount. */
    readonly serviceAccountTokenCreate: boolean;
  };
  readonly webhook: Component;
  readonly certController: Component;
}
