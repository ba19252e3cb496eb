/** A module that must be copied out of the module cache, because upstream's release adds files that its module lacks. */
export interface SourceCopy {
  readonly take: readonly string[];

  /** Files of another module of `sources/`; `{version}` is the copied module's version. */
  readonly add?: { readonly module: string; readonly from: string; readonly to: string };

  /** Files that upstream generates: path to content. */
  readonly write?: Readonly<Record<string, string>>;
}

const fluxOperator = "github.com/controlplaneio-fluxcd/flux-operator";

/** By module path. The target folder is the one that a go.mod's `replace` names. */
export const sourceCopies: Readonly<Record<string, SourceCopy>> = {
  // The CLI embeds the manifests that `flux install` applies; flux-operator's module carries the same generated files.
  "github.com/fluxcd/flux2/v2": {
    take: ["go.mod", "go.sum", "LICENSE", "cmd", "internal", "pkg"],
    add: { module: fluxOperator, from: "config/data/flux/{version}", to: "cmd/flux/manifests" },
  },
  // The operator embeds a web page that npm builds; nothing here opens it.
  [fluxOperator]: {
    take: ["go.mod", "go.sum", "LICENSE", "api", "cmd", "internal", "web/embed.go"],
    write: { "web/dist/index.html": "<!doctype html><title>flux-operator</title>\n" },
  },
};
