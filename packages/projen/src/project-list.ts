import { type ProjectEntry, projectFolder, projectName } from "./entry.ts";
import { Refusal } from "./refusal.ts";
import { allowedRoles } from "./role.ts";

/** The projects of a repository. Refuses twins, unknown names, and dependencies against the direction of the roles. */
export class ProjectList {
  readonly #entries: ReadonlyMap<string, ProjectEntry>;

  constructor(entries: readonly ProjectEntry[]) {
    this.#entries = new Map(entries.map((entry) => [projectName(entry), entry]));
    refuseTwins(entries);
    for (const entry of entries) this.#refuseWrongDirection(entry);
    for (const entry of entries) this.#refuseCircle(entry, []);
  }

  /** The projects with these names, which `user` asks for. */
  find(user: ProjectEntry, names: readonly string[] = []): readonly ProjectEntry[] {
    return names.map((name) => {
      const entry = this.#entries.get(name);
      if (entry !== undefined) return entry;
      throw new Refusal(
        `${projectName(user)} -> ${name}`,
        `no project is called "${name}"`,
        `Use one of ${[...this.#entries.keys()].toSorted().join(", ")}; an npm package belongs under npm.`,
      );
    });
  }

  #refuseWrongDirection(user: ProjectEntry): void {
    const allowed = allowedRoles[user.role];
    for (const used of this.find(user, user.uses)) {
      if (allowed.includes(used.role)) continue;
      throw new Refusal(
        `${projectName(user)} -> ${projectName(used)}`,
        `a project with the role ${user.role} may not use one with the role ${used.role}`,
        allowed.length === 0
          ? `A ${user.role} project uses no other project of the repository.`
          : `It may use ${allowed.join(", ")}. Take what it needs as a value in its props.`,
      );
    }
  }

  #refuseCircle(entry: ProjectEntry, path: readonly string[]): void {
    const name = projectName(entry);
    if (path.includes(name)) {
      throw new Refusal(
        [...path.slice(path.indexOf(name)), name].join(" -> "),
        "the projects use each other in a circle",
        "Move what both need into a project that both may use.",
      );
    }
    for (const used of this.find(entry, entry.uses)) this.#refuseCircle(used, [...path, name]);
  }
}

function refuseTwins(entries: readonly ProjectEntry[]): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    const name = projectName(entry);
    if (seen.has(name)) {
      throw new Refusal(
        `project "${name}"`,
        "it is in the list twice",
        `Delete one of the two lines, or rename the one in ${projectFolder(entry)}.`,
      );
    }
    seen.add(name);
  }
}
