import { join } from "node:path";
import { Component } from "projen";
import { type ProjectEntry, projectFolder, projectName } from "./entry.ts";
import type { Monorepo } from "./monorepo.ts";
import { packageVersion } from "./package-version.ts";
import { projectTsconfig } from "./tsconfig.ts";

/** What distinguishes one type of project from another. */
export interface WorkspaceProjectProps {
  /** Fields of package.json beside those every project has. */
  readonly manifest: object;

  /** nx targets. */
  readonly targets: Readonly<Record<string, object>>;

  /**
   * Projects whose sources the targets read although no package.json says so.
   * @default []
   */
  readonly reads?: readonly string[];
}

/** One project of a monorepo: its package.json, project.json and tsconfig.json. */
export abstract class WorkspaceProject extends Component {
  constructor(monorepo: Monorepo, entry: ProjectEntry, { manifest, targets, reads = [] }: WorkspaceProjectProps) {
    super(monorepo);
    const folder = projectFolder(entry);
    const name = projectName(entry);

    monorepo.json(
      `${folder}/package.json`,
      {
        name: `${monorepo.scope}/${name}`,
        version: packageVersion(join(monorepo.outdir, folder)),
        description: entry.description,
        license: "Apache-2.0",
        type: "module",
        ...manifest,
        dependencies: { ...workspacePins(monorepo, entry, entry.uses), ...npmPins(monorepo, entry.npm) },
        ...(entry.testsUse === undefined ? {} : { devDependencies: workspacePins(monorepo, entry, entry.testsUse) }),
      },
      { readonly: false },
    );
    monorepo.json(`${folder}/project.json`, {
      $schema: "../../node_modules/nx/schemas/project-schema.json",
      name,
      projectType: entry.role === "cluster" || entry.role === "command" ? "application" : "library",
      tags: [`role:${entry.role}`],
      ...(reads.length > 0 ? { implicitDependencies: reads } : {}),
      targets,
    });
    monorepo.json(`${folder}/tsconfig.json`, projectTsconfig);
  }
}

type Pins = Readonly<Record<string, string>>;

function workspacePins(monorepo: Monorepo, entry: ProjectEntry, names: readonly string[] = []): Pins {
  const used = monorepo.projects.find(entry, names).map(projectName).toSorted();
  return Object.fromEntries(used.map((name) => [`${monorepo.scope}/${name}`, "workspace:*"]));
}

function npmPins(monorepo: Monorepo, names: readonly string[] = []): Pins {
  return Object.fromEntries([...names].toSorted().map((name) => [name, monorepo.pin(name)]));
}
