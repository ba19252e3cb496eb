/** What every TypeScript file of the repository is checked with. Node runs the sources as they are. */
export const baseTsconfig = {
  compilerOptions: {
    target: "es2024",
    lib: ["es2024", "esnext.collection", "esnext.disposable", "esnext.iterator"],
    types: ["node"],
    module: "nodenext",
    customConditions: ["mainstay-source"],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
    resolveJsonModule: true,
    skipLibCheck: true,
  },
};

/** One program over everything: the quickest way to check every type. */
export const rootTsconfig = {
  extends: "./tsconfig.base.json",
  compilerOptions: { noEmit: true },
  include: [".projenrc.ts", "*.config.ts", "packages/*/src", "clusters/*/src", "tools/*/src", "*/*/examples"],
};

/** The compiled form of every published package. */
export function buildTsconfig(folders: readonly string[]): object {
  return { files: [], references: folders.map((folder) => ({ path: `${folder}/tsconfig.build.json` })) };
}

/** What an editor reads for the files of one project. */
export const projectTsconfig = {
  extends: "../../tsconfig.base.json",
  compilerOptions: { noEmit: true },
  include: ["src", "examples"],
};

/** Compiles one published package; its dependencies are compiled first. */
export function projectBuildTsconfig(dependencies: readonly string[]): object {
  return {
    extends: "../../tsconfig.base.json",
    compilerOptions: {
      composite: true,
      declarationMap: false,
      outDir: "dist",
      rootDir: "src",
      tsBuildInfoFile: "dist/.tsbuildinfo",
    },
    include: ["src"],
    exclude: ["src/**/*.test.ts", "src/**/*.test-data.ts"],
    references: dependencies.map((folder) => ({ path: `../../${folder}/tsconfig.build.json` })),
  };
}
