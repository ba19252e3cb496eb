/**
 * A built cluster meets a real control plane and real Flux, as host processes on loopback, before production does.
 *
 * @packageDocumentation
 */
export { type Actor, type Need, type World } from "./actors/actor.ts";
export { type BuiltArtifact, readArtifact } from "./artifact/built-artifact.ts";
export { type RehearsalOptions } from "./rehearsal-options.ts";
export { rehearse, rehearseArtifact } from "./rehearse.ts";
export { type Remark } from "./report/audit.ts";
export { type ClusterEvent } from "./report/events.ts";
export { type RehearsalReport } from "./report/report.ts";
export { type Failure } from "./watch/causes.ts";
export { type Reconciled, type ReconciledKustomization } from "./watch/progress.ts";
