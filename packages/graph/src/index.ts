/**
 * The order of a cluster, derived from references, and the proofs over it.
 *
 * @packageDocumentation
 */
export { type ClusterGraph, clusterGraph, type GraphNode, type GraphResult } from "./cluster-graph.ts";
export { type Edge, type Reason } from "./edge.ts";
export { type ExplainedNeed, type Explanation, explain, nearestObject } from "./explain.ts";
export { type HealthCheck } from "./health.ts";
export { condition, type KindFacts, type KindTable, kindKey, type Product, type ReferenceField } from "./kind-facts.ts";
export { mermaid } from "./mermaid.ts";
export { nearest } from "./nearest.ts";
export { objectsOf } from "./objects.ts";
export { type Proof, type ProvedCluster, prove } from "./prove.ts";
export { type Resolved } from "./resolve.ts";
