import { JsonFile, Project, ProjenrcFile, TextFile, YamlFile } from "projen";
import { Cluster } from "./cluster.ts";
import { type ProjectEntry, projectFolder } from "./entry.ts";
import { ProjectList } from "./project-list.ts";
import { PublishedPackage } from "./published-package.ts";
import { Refusal } from "./refusal.ts";
import { editorConfig, gitIgnored, nx, pnpmWorkspace, rootManifest } from "./root-files.ts";
import { Tool } from "./tool.ts";
import { baseTsconfig, buildTsconfig, rootTsconfig } from "./tsconfig.ts";
import { versions } from "./versions.ts";

export interface MonorepoProps {
  readonly name: string;

  /** npm scope of every package, with its @. */
  readonly scope: string;

  readonly description: string;

  /** Every package, cluster and tool. One line each. */
  readonly projects: readonly ProjectEntry[];

  /**
   * npm packages that developing needs, beside the table of versions that the project types come with.
   * @default {}
   */
  readonly versions?: Readonly<Record<string, string>>;

  /**
   * Scripts of the root package, beside those every repository gets.
   * @default {}
   */
  readonly scripts?: Readonly<Record<string, string>>;

  /**
   * Folder to write to.
   * @default the working directory
   */
  readonly outdir?: string;
}

/**
 * A repository of published packages, clusters and tools.
 *
 * @example
 * new Monorepo({ name: "platform", scope: "@example", description: "Our platform", projects }).synth()
 */
export class Monorepo extends Project {
  readonly scope: string;
  readonly projects: ProjectList;

  readonly #versions: Readonly<Record<string, string>>;

  constructor({
    name,
    scope,
    description,
    projects,
    versions: more = {},
    scripts = {},
    outdir = process.cwd(),
  }: MonorepoProps) {
    super({ name, projenCommand: "pnpm projen", outdir });
    this.scope = scope;
    this.#versions = { ...versions, ...more };
    this.projects = new ProjectList(projects);

    new Projenrc(this);
    // Commands are the scripts of package.json and the targets of nx, so projen's own list of tasks would be a second one.
    this.tryRemoveFile(".projen/tasks.json");
    this.tryRemoveFile(".projen/deps.json");

    const published = projects.filter((entry) => projectFolder(entry).startsWith("packages/"));
    this.json("package.json", rootManifest({ name, description, pin: (dependency) => this.pin(dependency), scripts }), {
      readonly: false,
    });
    this.json("nx.json", nx);
    this.json("tsconfig.base.json", baseTsconfig);
    this.json("tsconfig.json", rootTsconfig);
    this.json("tsconfig.build.json", buildTsconfig(published.map(projectFolder)));
    this.json(".changeset/config.json", changesets);
    new YamlFile(this, "pnpm-workspace.yaml", { obj: pnpmWorkspace(this.pin("node")), editGitignore: false });
    new TextFile(this, ".editorconfig", { lines: editorConfig, editGitignore: false });
    this.gitignore.removePatterns("!/.projen/tasks.json", "!/.projen/deps.json");
    this.gitignore.addPatterns(...gitIgnored);
    this.gitattributes.addAttributes("*", "text=auto", "eol=lf");
    this.gitattributes.addAttributes("/pnpm-lock.yaml", "linguist-generated");
    this.gitattributes.addAttributes("/clusters/*/rendered/**", "linguist-generated=false");

    for (const entry of projects) {
      if (entry.role === "tool") new Tool(this, entry);
      else if (entry.role === "cluster" || entry.role === "inventory") new Cluster(this, entry);
      else new PublishedPackage(this, entry);
    }
  }

  /** A generated JSON file of the repository. */
  json(path: string, obj: object, { readonly = true }: { readonly readonly?: boolean } = {}): void {
    new JsonFile(this, path, { obj, readonly, editGitignore: false });
  }

  /** The pinned version of an npm package. */
  pin(name: string): string {
    const version = this.#versions[name];
    if (version !== undefined) return version;
    throw new Refusal(
      `npm package "${name}"`,
      "no version is pinned for it",
      "Add it to the table in packages/projen/src/versions.ts, or to the versions of the Monorepo.",
    );
  }

  override annotateGenerated(glob: string): void {
    this.gitattributes.addAttributes(glob, "linguist-generated");
  }
}

/** Generated files name the list as the place to edit. */
class Projenrc extends ProjenrcFile {
  override readonly filePath = ".projenrc.ts";
}

const changesets = {
  changelog: "@changesets/cli/changelog",
  format: false,
  access: "public",
  baseBranch: "main",
  // A cluster's version is the version of its artifact. Dependencies are workspace:*, so every dependent is bumped.
  privatePackages: { version: true, tag: true },
};
