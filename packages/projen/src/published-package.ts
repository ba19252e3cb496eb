import { existsSync } from "node:fs";
import { join } from "node:path";
import { SampleFile } from "projen";
import { type ProjectEntry, projectFolder, projectName } from "./entry.ts";
import type { Monorepo } from "./monorepo.ts";
import { projectBuildTsconfig } from "./tsconfig.ts";
import { WorkspaceProject } from "./workspace-project.ts";

/**
 * A package on the registry.
 *
 * Inside the repository its TypeScript sources are used as they are; the published one carries compiled ESM with
 * declarations. A new package comes with a README to fill and its first changeset.
 */
export class PublishedPackage extends WorkspaceProject {
  constructor(monorepo: Monorepo, entry: ProjectEntry) {
    const folder = projectFolder(entry);
    const packageName = `${monorepo.scope}/${projectName(entry)}`;
    const isNew = !existsSync(join(monorepo.outdir, folder, "package.json"));

    super(monorepo, entry, {
      manifest: {
        sideEffects: false,
        ...entrances(entry),
        files: ["dist", "!dist/.tsbuildinfo"],
        engines: { node: ">=24" },
      },
      targets: { build: compile(folder) },
    });
    monorepo.json(
      `${folder}/tsconfig.build.json`,
      projectBuildTsconfig(monorepo.projects.find(entry, entry.uses).map(projectFolder)),
    );
    new SampleFile(monorepo, `${folder}/README.md`, { contents: `# ${packageName}\n\n${entry.description}.\n` });
    if (isNew) {
      new SampleFile(monorepo, `.changeset/first-${entry.name}.md`, {
        contents: `---\n"${packageName}": minor\n---\n\nFirst version: ${entry.description}.\n`,
      });
    }
  }
}

/** A command has a `bin` and no door for importers; every other package has one door. */
function entrances({ commands = [] }: ProjectEntry): object {
  const manifest = { "./package.json": "./package.json" };
  if (commands.length > 0) {
    return {
      exports: manifest,
      publishConfig: { access: "public", bin: Object.fromEntries(commands.map((name) => [name, "./dist/main.js"])) },
    };
  }
  const compiled = { types: "./dist/index.d.ts", default: "./dist/index.js" };
  return {
    exports: { ".": { "mainstay-source": "./src/index.ts", ...compiled }, ...manifest },
    publishConfig: { access: "public", exports: { ".": compiled, ...manifest } },
  };
}

function compile(folder: string): object {
  return {
    // A source that is gone leaves nothing behind.
    command: `rm -rf ${folder}/dist && tsc --build ${folder}/tsconfig.build.json`,
    dependsOn: ["^build"],
    inputs: [
      "production",
      "^production",
      "dependencies",
      "{workspaceRoot}/tsconfig.base.json",
      "{projectRoot}/tsconfig.build.json",
    ],
    outputs: ["{projectRoot}/dist"],
    cache: true,
  };
}
