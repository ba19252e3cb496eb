import type { ProjectEntry } from "./entry.ts";
import type { Monorepo } from "./monorepo.ts";
import { WorkspaceProject } from "./workspace-project.ts";

/** Something that only this repository's own work needs. Run from its sources, never published. */
export class Tool extends WorkspaceProject {
  constructor(monorepo: Monorepo, entry: ProjectEntry) {
    super(monorepo, entry, { manifest: { private: true, version: undefined }, targets: {} });
  }
}
