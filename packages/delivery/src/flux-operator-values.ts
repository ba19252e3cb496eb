/** The keys of the flux-operator chart that are used. */
export interface FluxOperatorValues {
  readonly installCRDs: boolean;
  /** The status page on port 9080. */
  readonly web: { readonly enabled: boolean };
  readonly priorityClassName: "system-cluster-critical";
}
