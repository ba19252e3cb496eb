import type { Role } from "./role.ts";

/** One line of the list in `.projenrc.ts`. */
export interface ProjectEntry {
  /** Folder name; with the scope in front, the package name. */
  readonly name: string;

  readonly role: Role;

  /** What the reader gets, in one sentence without a full stop. */
  readonly description: string;

  /**
   * Other projects of the repository that it imports, by project name.
   * @default []
   */
  readonly uses?: readonly string[];

  /**
   * npm packages that it imports; their versions stand in the table of versions.
   * @default []
   */
  readonly npm?: readonly string[];

  /**
   * Other projects that only its tests import.
   * @default []
   */
  readonly testsUse?: readonly string[];

  /**
   * Names of commands the package installs; `src/main.ts` answers them all.
   * @default []
   */
  readonly commands?: readonly string[];
}

/** The folder of a project, from the root of the repository. */
export function projectFolder({ role, name }: ProjectEntry): string {
  if (role === "tool") return `tools/${name}`;
  return role === "cluster" || role === "inventory" ? `clusters/${name}` : `packages/${name}`;
}

/** The name nx and the list know a project by: a package's own name, `cluster-` before a cluster's. */
export function projectName({ role, name }: ProjectEntry): string {
  return role === "cluster" || role === "inventory" ? `cluster-${name}` : name;
}
