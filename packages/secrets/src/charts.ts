import { chart } from "@mainstay/fleet";
import type { ConnectValues } from "./connect-values.ts";
import type { ExternalSecretsValues } from "./external-secrets-values.ts";

/** The charts of this package, each at one version. */
export const charts = {
  // renovate: datasource=docker depName=ghcr.io/external-secrets/charts/external-secrets
  externalSecrets: chart<ExternalSecretsValues>("oci://ghcr.io/external-secrets/charts/external-secrets", "2.9.0"),
  // renovate: datasource=docker depName=ghcr.io/1password/connect
  connect: chart<ConnectValues>("oci://ghcr.io/1password/connect", "2.4.1"),
};
