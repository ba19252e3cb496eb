import { chart } from "@mainstay/fleet";
import type { FluxInstanceValues } from "./flux-instance-values.ts";
import type { FluxOperatorValues } from "./flux-operator-values.ts";

/** Every chart of this package and its version. */
export const charts = {
  // renovate: datasource=docker depName=ghcr.io/controlplaneio-fluxcd/charts/flux-operator
  fluxOperator: chart<FluxOperatorValues>("oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator", "0.58.1"),
  // renovate: datasource=docker depName=ghcr.io/controlplaneio-fluxcd/charts/flux-instance
  fluxInstance: chart<FluxInstanceValues>("oci://ghcr.io/controlplaneio-fluxcd/charts/flux-instance", "0.58.1"),
} as const;

/** The Flux that the operator installs. */
// renovate: datasource=github-releases depName=fluxcd/flux2
export const fluxVersion = "2.9.4";

/**
 * The manifests of that Flux, at the operator's own version. The chart cannot leave them out, which would make the operator
 * use those of its image, and its default is `latest`.
 */
// renovate: datasource=docker depName=ghcr.io/controlplaneio-fluxcd/flux-operator-manifests
export const fluxManifests = "oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.58.1";
