import type { Resources } from "@mainstay/fleet";

/** The values of the chart trust-manager that are used. */
export interface TrustManagerValues {
  readonly crds: { readonly enabled: boolean };
  readonly replicaCount: number;
  readonly podDisruptionBudget: { readonly enabled: boolean };
  readonly resources: Resources;
  readonly app: {
    /** The namespace that sources of bundles are read from. */
    readonly trust: { readonly namespace: string };
  };
  /** The public roots of a distribution, copied in by an init container. */
  readonly defaultPackage: { readonly enabled: boolean; readonly resources: Resources };
  readonly filterExpiredCertificates: { readonly enabled: boolean };
}
