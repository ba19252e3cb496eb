import type { RehearsalReport } from "./report/report.ts";

/** How a rehearsal is run. */
export interface RehearsalOptions {
  /**
   * Seconds that may pass without anything becoming Ready.
   * @default 75
   */
  readonly patience?: number;
  /**
   * Seconds until the cluster must be Ready.
   * @default 600
   */
  readonly limit?: number;
  /**
   * Kinds whose controller is not played, so that what depends on them stalls.
   * @default []
   */
  readonly without?: readonly string[];
  /** Ends the rehearsal early. */
  readonly signal?: AbortSignal;
  /** Told of each stage, and of each Kustomization and HelmRelease that turns Ready. */
  readonly onProgress?: (line: string) => void;
  /** Called at the end, with everything still up; the rehearsal ends when it is done. */
  readonly keep?: (kubeconfig: string, report: RehearsalReport) => Promise<void>;
}
