interface RootManifestProps {
  readonly name: string;
  readonly description: string;
  readonly pin: (name: string) => string;
  readonly scripts: Readonly<Record<string, string>>;
}

const development = [
  "@changesets/cli",
  "@types/node",
  "fast-check",
  "node",
  "nx",
  "oxfmt",
  "oxlint",
  "typescript",
  "vitest",
];

/** package.json of the root: the commands, and the tools they need. */
export function rootManifest({ name, description, pin, scripts }: RootManifestProps): object {
  return {
    name,
    description,
    private: true,
    license: "Apache-2.0",
    type: "module",
    packageManager: `pnpm@${pin("pnpm")}`,
    scripts: {
      build: "nx run-many -t build",
      projen: "node .projenrc.ts",
      "projen:check": "node packages/projen/src/check.ts",
      format: "oxfmt --check '**/*.ts'",
      lint: "oxlint",
      types: "tsc",
      fix: "oxlint --fix && oxfmt '**/*.ts'",
      changeset: "changeset",
      "version-packages": "changeset version && node .projenrc.ts && pnpm install --lockfile-only",
      ...scripts,
    },
    devDependencies: Object.fromEntries(development.map((dependency) => [dependency, pin(dependency)])),
  };
}

/** pnpm-workspace.yaml. */
export function pnpmWorkspace(node: string): object {
  return {
    packages: ["packages/*", "clusters/*", "tools/*"],
    // Left to itself, pnpm asks the registry for the pinned pnpm at each call and hangs without a network.
    pmOnFail: "ignore",
    // Scripts run on the pinned Node, so engines are judged by that one.
    nodeVersion: node,
    minimumReleaseAge: 7 * 24 * 60,
    savePrefix: "",
    // What may run a script while it is installed.
    allowBuilds: { node: true, nx: true },
  };
}

const sources = ["{projectRoot}/src/**/*", "{projectRoot}/package.json"];

/** nx.json. Inputs are narrow: a stray file, a test or a README rebuilds nothing. */
export const nx = {
  $schema: "./node_modules/nx/schemas/nx-schema.json",
  neverConnectToCloud: true,
  analytics: false,
  defaultBase: "main",
  parallel: 2,
  namedInputs: {
    default: sources,
    production: [...sources, "!{projectRoot}/src/**/*.test.ts", "!{projectRoot}/src/**/*.test-data.ts"],
    dependencies: ["{workspaceRoot}/pnpm-lock.yaml"],
  },
  pluginsConfig: { "@nx/js": { analyzeSourceFiles: false } },
};

export const gitIgnored = [
  ".cache/",
  ".nx/",
  ".test-results/",
  ".toolchain/",
  ".live-*/",
  "*.log",
  "*.tgz",
  "*.tsbuildinfo",
  "dist/",
];

export const editorConfig = [
  "root = true",
  "",
  "[*]",
  "charset = utf-8",
  "end_of_line = lf",
  "indent_size = 2",
  "indent_style = space",
  "insert_final_newline = true",
  "max_line_length = 120",
  "trim_trailing_whitespace = true",
  "",
  "[*.go]",
  "indent_style = tab",
  "",
  "[*.md]",
  "trim_trailing_whitespace = false",
];
