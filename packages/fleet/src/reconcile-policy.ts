import type { Duration } from "./duration.ts";

/** How urgently Flux looks after a Kustomization. */
export type Pace = "critical" | "normal" | "slow";

export interface ReconcileInterval {
  /** How often it is compared with the cluster, give or take the controller's jitter. */
  readonly interval: Duration;
  /** How soon a failed attempt is repeated. */
  readonly retryInterval: Duration;
}

/** The one table of intervals. A change of the artifact is applied at once, whatever the pace. */
export const reconcilePolicy: Readonly<Record<Pace, ReconcileInterval>> = {
  critical: { interval: "5m", retryInterval: "30s" },
  normal: { interval: "10m", retryInterval: "1m" },
  slow: { interval: "30m", retryInterval: "2m" },
};
