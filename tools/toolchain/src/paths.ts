import { existsSync } from "node:fs";
import { join } from "node:path";

import { openApiFile } from "./build-open-api.ts";
import { type CrdSourceName } from "./crd-sources.ts";
import { type Layout, layout as own } from "./layout.ts";
import { type ToolName } from "./tools.ts";
import { ToolchainError } from "./toolchain-error.ts";

/** Absolute path of a tool's binary. */
export function toolPath(name: ToolName, layout: Layout = own): string {
  return existing(join(layout.out, "bin", name), `tool "${name}"`, "is not built", `Run \`pnpm toolchain ${name}\`.`);
}

/** Folder with the files of its module that a tool needs beside it: kwok's stages, flux-operator's manifests, Flux's CRDs. */
export function sharedFolder(name: ToolName, layout: Layout = own): string {
  const folder = join(layout.out, "share", name);
  return existing(folder, `files of tool "${name}"`, "are not there", `Run \`pnpm toolchain ${name}\`.`);
}

/** Folder with one file `<group>_<plural>.yaml` for each CRD of a source. */
export function crdFolder(name: CrdSourceName, layout: Layout = own): string {
  return existing(join(layout.out, "crds", name), `CRDs of ${name}`, "are not written", "Run `pnpm toolchain crds`.");
}

/** The OpenAPI document (`swagger.json`) of the pinned Kubernetes. */
export function kubernetesOpenApi(layout: Layout = own): string {
  return existing(openApiFile(layout), "Kubernetes OpenAPI", "is not written", "Run `pnpm toolchain crds`.");
}

function existing(path: string, subject: string, problem: string, remedy: string): string {
  if (existsSync(path)) return path;
  throw new ToolchainError(subject, problem, remedy);
}
