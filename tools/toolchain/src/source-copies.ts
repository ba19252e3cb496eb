/** A module that must be copied out of the module cache, because its module alone does not build here. */
export interface SourceCopy {
  readonly take: readonly string[];

  /** Files among those that are left out. */
  readonly without?: readonly string[];

  /** Files of another module of `sources/`; `{version}` is the copied module's version. */
  readonly add?: { readonly module: string; readonly from: string; readonly to: string };

  /** Lines that are changed: path to the text that stands there once and the text that takes its place. */
  readonly edit?: Readonly<Record<string, readonly [from: string, to: string]>>;

  /** Files that upstream's release generates, or that the build needs: path to content. */
  readonly write?: Readonly<Record<string, string>>;
}

const fluxOperator = "github.com/controlplaneio-fluxcd/flux-operator";

/** A method that newer Kubernetes libraries ask of every document; only a client of a live server uses its answer. */
const serverRelativeUrl = [
  "package groupversion\n",
  ...[
    "compositeGroupVersion",
    "fileGroupVersion",
    "httpGroupVersion",
    "OpenApiGroupVersion",
    "overlayGroupVersion",
  ].map((type) => `func (*${type}) ServerRelativeURL() string { return "" }\n`),
].join("\n");

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
  // Upstream builds with Kubernetes 1.30, whose CEL lacks functions that CRDs use. With these changes it works with the
  // pinned Kubernetes. The file left out is deprecated there and used by nothing.
  "sigs.k8s.io/kubectl-validate": {
    take: ["go.mod", "go.sum", "LICENSE", "main.go", "pkg"],
    without: ["pkg/validator/structural.go"],
    edit: {
      "pkg/openapiclient/local_crds.go": [
        "gvkObj, err := runtime.DefaultUnstructuredConverter.ToUnstructured(&gvk)",
        'gvkObj := map[string]interface{}{"group": gvk.Group, "version": gvk.Version, "kind": gvk.Kind}',
      ],
    },
    write: { "pkg/openapiclient/groupversion/server_relative_url.go": serverRelativeUrl },
  },
};
