/**
 * The field's own tools at their pinned versions, for code that runs them.
 *
 * @packageDocumentation
 */
export { type CrdSourceName, crdSourceNames, crdSources } from "./crd-sources.ts";
export { crdFolder, kubernetesOpenApi, sharedFolder, toolPath } from "./paths.ts";
export { toolVersion } from "./tool-version.ts";
export { ToolchainError } from "./toolchain-error.ts";
export { type ToolName, toolNames } from "./tools.ts";
