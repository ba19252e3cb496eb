import { dirname, join, resolve } from "node:path";

/** Where the pins are read and where the results go. */
export interface Layout {
  /** Folder that holds one folder for each Go module. */
  readonly modules: string;

  /** Folder of the results: `bin`, `crds`, `openapi`, `share`, `stamps`. */
  readonly out: string;
}

const modules = resolve(import.meta.dirname, "..");

/** This repository's own; `MAINSTAY_TOOLCHAIN` names another folder for the results, to share one among worktrees. */
export const layout: Layout = {
  modules,
  out: resolve(process.env.MAINSTAY_TOOLCHAIN || join(dirname(dirname(modules)), ".toolchain")),
};
