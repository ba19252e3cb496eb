import type { Inventory, InventoryObject } from "@mainstay/artifact";
import type { SchemaStore } from "./schemas/schema-store.ts";

/** What the checks look at: an artifact as Flux has extracted it. */
export interface Extracted {
  /** The folder with `flux/` and `kustomizations/`. */
  readonly tree: string;
  readonly inventory: Inventory;
}

export interface CheckContext extends Extracted {
  readonly schemas: SchemaStore;
  /** Folders with CustomResourceDefinitions. */
  readonly crds: readonly string[];
  /** The path of one of the field's tools. */
  readonly tool: (name: string) => string;
}

/** Something a check refuses. */
export interface Problem {
  /** Path within the artifact, or the Kustomization's name where there is no single file. */
  readonly where: string;
  readonly message: string;
}

export interface CheckResult {
  /** The tool, and what it was asked. */
  readonly name: string;
  /** What was counted: `objects`, `folders`, … */
  readonly unit: string;
  readonly checked: number;
  readonly problems: readonly Problem[];
}

export type Check = (context: CheckContext) => Promise<CheckResult>;

/** The files of every object of the artifact, the Flux Kustomizations included. */
export function objectFiles({ inventory }: Extracted): readonly Pick<InventoryObject, "file" | "apiVersion">[] {
  const flux = inventory.kustomizations.map(({ name }) => ({
    file: fluxFile(name),
    apiVersion: "kustomize.toolkit.fluxcd.io/v1",
  }));
  return [...flux, ...inventory.objects];
}

/** Where the Flux Kustomization of that name stands within the artifact. */
export function fluxFile(name: string): string {
  return `flux/Kustomization.kustomize.toolkit.fluxcd.io_flux-system_${name}.yaml`;
}
