/**
 * What the field's own tools say of a built cluster.
 *
 * @packageDocumentation
 */
export { type ChartReport } from "./charts/check-charts.ts";
export { type CheckResult, type Problem } from "./check.ts";
export { runTool, type RunToolOptions, type ToolOutcome } from "./run-tool.ts";
export { type Covered, type SchemaStore, schemaStore } from "./schemas/schema-store.ts";
export { findTool, toolchainFolder } from "./tool.ts";
export { type Charts, type LocatedProblem, type TimedCheck, type ValidationReport, validate } from "./validate.ts";
