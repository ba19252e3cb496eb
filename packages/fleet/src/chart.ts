/** A Helm chart in an OCI registry, pinned; `Values` is the closed type of the values that are used. */
export interface Chart<Values extends object> {
  /** Without a tag: `oci://quay.io/jetstack/charts/cert-manager`. */
  readonly url: `oci://${string}`;
  /** The exact tag. The build refuses ranges and `latest`. */
  readonly version: string;
  /** `sha256:…`; pins the content where it is known and wins over `version`. */
  readonly digest?: `sha256:${string}`;
  /** Never set: it carries the type. */
  readonly values?: Values;
}

/**
 * One line of a package's chart table.
 *
 * @example
 * // renovate: datasource=docker depName=quay.io/jetstack/charts/cert-manager
 * certManager: chart<CertManagerValues>("oci://quay.io/jetstack/charts/cert-manager", "v1.21.1"),
 */
export function chart<Values extends object>(url: `oci://${string}`, version: string): Chart<Values> {
  return { url, version };
}
