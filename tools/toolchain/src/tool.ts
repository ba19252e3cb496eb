/** One program of the field: where it is pinned, how it is built and how it tells its version. */
export interface Tool {
  /** Folder of the Go module that builds it. */
  readonly module: string;

  /** Path of the Go module that holds its sources, and whose version is its own. */
  readonly source: string;

  /**
   * Folder of its `main` package within the source.
   * @default "" the source's root
   */
  readonly main?: string;

  /**
   * Folder whose go.mod carries the version, where it is not the one that builds.
   * @default `module`
   */
  readonly versionIn?: string;

  /**
   * Variables set by the linker. `{version}` is `v1.36.4`, `{semver}` is `1.36.4`, and `{minor}` is the pinned Kubernetes'.
   * @default [] the program knows its version
   */
  readonly set?: readonly string[];

  /** Arguments that make it print its version, or `"build info"` where only the binary's table of modules tells. */
  readonly ask: readonly string[] | "build info";

  /**
   * Files of its source that it needs beside it, copied to `.toolchain/share/<tool>`.
   * @default []
   */
  readonly share?: readonly string[];
}
