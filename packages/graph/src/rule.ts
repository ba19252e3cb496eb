import type { Finding, FleetProps } from "@mainstay/fleet";
import type { ClusterGraph } from "./cluster-graph.ts";

/** A proof over one cluster: no finding, no fault. */
export interface ClusterRule {
  /** As `inventory.json` and the explorer name it. */
  readonly name: string;
  /** What holds when it finds nothing, as one sentence. */
  readonly proves: string;
  readonly check: (graph: ClusterGraph) => readonly Finding[];
}

/** A proof over the address plan of all clusters. */
export interface FleetRule {
  readonly name: string;
  readonly proves: string;
  readonly check: (fleet: FleetProps) => readonly Finding[];
}
