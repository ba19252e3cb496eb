import { chart } from "@mainstay/fleet";
import type { CertManagerValues } from "./cert-manager-values.ts";
import type { TrustManagerValues } from "./trust-manager-values.ts";

/** The charts of this package, each at one version. */
export const charts = {
  // renovate: datasource=docker depName=quay.io/jetstack/charts/cert-manager
  certManager: chart<CertManagerValues>("oci://quay.io/jetstack/charts/cert-manager", "v1.21.1"),
  // renovate: datasource=docker depName=quay.io/jetstack/charts/trust-manager
  trustManager: chart<TrustManagerValues>("oci://quay.io/jetstack/charts/trust-manager", "v0.25.0"),
};
