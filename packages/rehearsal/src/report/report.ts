import type { Failure } from "../watch/causes.ts";
import type { Reconciled, ReconciledKustomization } from "../watch/progress.ts";
import type { Remark } from "./audit.ts";
import type { ClusterEvent } from "./events.ts";

/** How a rehearsal went. */
export interface RehearsalReport {
  readonly cluster: string;
  /** The artifact that was rehearsed, by the digest of its manifest. */
  readonly artifact: string;
  readonly passed: boolean;
  readonly seconds: {
    /** Until the control plane and Flux were there. */
    readonly start: number;
    /** From the push until everything was Ready or stalled. */
    readonly settle: number;
    readonly total: number;
  };
  /** What differs from production, one sentence each. */
  readonly changes: readonly string[];
  readonly kustomizations: readonly ReconciledKustomization[];
  readonly releases: readonly Reconciled[];
  /** The chain of Kustomizations that took longest, the first first. */
  readonly criticalPath: readonly string[];
  readonly failures: readonly Failure[];
  readonly denials: readonly Remark[];
  readonly warnings: readonly Remark[];
  readonly events: readonly ClusterEvent[];
  /** What a second reconcile changed: must be nothing. */
  readonly drift: readonly ClusterEvent[];
}
