import { chart } from "@mainstay/fleet";
import type { KyvernoValues } from "./kyverno-values.ts";

/** Every chart of this package and its version. */
export const charts = {
  // renovate: datasource=docker depName=ghcr.io/kyverno/charts/kyverno
  kyverno: chart<KyvernoValues>("oci://ghcr.io/kyverno/charts/kyverno", "3.9.1"),
} as const;
