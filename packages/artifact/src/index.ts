/**
 * A cluster rendered, packed and pushed.
 *
 * @packageDocumentation
 */
export { type Build, type BuildOptions, build, writeBuild } from "./build.ts";
export { type Counts, type Inventory, type InventoryKustomization, type InventoryObject } from "./inventory.ts";
export { type ModelValidation, modelValidation } from "./model-validation.ts";
export { type Artifact, type Descriptor, layoutFiles, mediaTypes } from "./oci-layout.ts";
export { type Digest, digestOf, pack } from "./pack.ts";
export { parseReference, type Reference } from "./registry/reference.ts";
export { type Pushed, type PushOptions, push } from "./registry/push.ts";
export { reviewFiles } from "./review.ts";
export { type Files, render } from "./render.ts";
export { toYaml } from "./yaml.ts";
