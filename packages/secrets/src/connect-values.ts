import type { Resources } from "@mainstay/fleet";

/** The values of the chart connect that are used. */
export interface ConnectValues {
  readonly connect: {
    readonly replicas: number;
    /** The Secret that holds `credentialsKey`. */
    readonly credentialsName: string;
    readonly credentialsKey: string;
    readonly pdb: { readonly enabled: boolean };
    readonly api: { readonly resources: Resources };
    readonly sync: { readonly resources: Resources };
  };
  readonly operator: { readonly create: boolean };
  /** The chart's own test pod, whose image is not pinned. */
  readonly acceptanceTests: { readonly healthCheck: { readonly enabled: boolean } };
}
