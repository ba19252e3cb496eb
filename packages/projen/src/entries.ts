import type { ProjectEntry } from "./entry.ts";

/** What an engine, a command or a tool imports. */
export interface Imports {
  /**
   * Other projects of the repository, by project name.
   * @default []
   */
  readonly uses?: readonly string[];

  /**
   * npm packages.
   * @default []
   */
  readonly npm?: readonly string[];
}

/** The words that capabilities and clusters are written in. It uses no other project. */
export function vocabulary(name: string, description: string, npm: readonly string[] = []): ProjectEntry {
  return { role: "vocabulary", name, description, npm: ["kubernetes-models", ...npm] };
}

/** Typed models of kinds. They use no other project. */
export function models(name: string, description: string, npm: readonly string[] = []): ProjectEntry {
  return { role: "models", name, description, npm: ["kubernetes-models", ...npm] };
}

/** Builders of one part of a platform. They use the vocabulary `fleet` and the models of Kubernetes. */
export function capability(name: string, description: string, npm: readonly string[] = []): ProjectEntry {
  return { role: "capability", name, description, uses: ["fleet"], npm: ["kubernetes-models", ...npm] };
}

/** A stage on the way from an inventory to a running cluster. */
export function engine(name: string, description: string, { uses = [], npm = [] }: Imports = {}): ProjectEntry {
  return { role: "engine", name, description, uses: ["fleet", ...uses], npm };
}

/** A package that installs the command of its own name's product; `src/main.ts` is the command. */
export function command(
  name: string,
  description: string,
  { commands, uses = [], npm = [] }: Imports & { readonly commands: readonly string[] },
): ProjectEntry {
  return { role: "command", name, description, commands, uses: ["fleet", ...uses], npm };
}

/** Project types such as these. They use no other project. */
export function projectTypes(name: string, description: string, npm: readonly string[] = []): ProjectEntry {
  return { role: "project-types", name, description, npm };
}

/** What clusters share. */
export function inventory(name: string, description: string, { uses = [], npm = [] }: Imports = {}): ProjectEntry {
  return { role: "inventory", name, description, uses: ["fleet", ...uses], npm };
}

/** One cluster; it uses the shared inventory `cluster-fleet` and the capabilities named. */
export function cluster(
  name: string,
  description: string,
  { uses = [], testsUse = [] }: Imports & { readonly testsUse?: readonly string[] } = {},
): ProjectEntry {
  return { role: "cluster", name, description, uses: ["cluster-fleet", "fleet", ...uses], testsUse };
}

/** Something that only this repository's own work needs. */
export function tool(name: string, description: string, { uses, npm }: Imports = {}): ProjectEntry {
  return {
    role: "tool",
    name,
    description,
    ...(uses === undefined ? {} : { uses }),
    ...(npm === undefined ? {} : { npm }),
  };
}
