/** One program of the field: where it is pinned, how it is built and how it tells its version. */
export interface Tool {
  /** Folder of the Go module that pins and builds it. */
  readonly module: string;

  /** Go package of its `main`. */
  readonly package: string;

  /** Module whose version is the tool's own. */
  readonly versionOf: string;

  /**
   * Folder whose go.mod carries that version, where it is not the one that builds.
   * @default `module`
   */
  readonly versionIn?: string;

  /**
   * Variables set by the linker. `{version}` is `v1.36.4`, `{semver}` is `1.36.4`, `{kubernetes}` and `{minor}` are those
   * of the pinned Kubernetes.
   * @default none: the program knows its version
   */
  readonly set?: readonly string[];

  /** Arguments that make it print its version, or `"build info"` where only the binary's module table tells. */
  readonly ask: readonly string[] | "build info";

  /**
   * Files of its module that it needs beside it, copied to `.toolchain/share/<tool>`.
   * @default none
   */
  readonly share?: readonly string[];
}

const base = "k8s.io/component-base/version";
const client = "k8s.io/client-go/pkg/version";
const kubernetesVersion = [
  `${base}.gitVersion={version}`,
  `${base}.gitMajor=1`,
  `${base}.gitMinor={minor}`,
  `${base}.gitTreeState=clean`,
  `${client}.gitVersion={version}`,
  `${client}.gitMajor=1`,
  `${client}.gitMinor={minor}`,
];

const kubernetes = <Name extends string>(name: Name) =>
  ({
    module: "controlplane",
    package: `k8s.io/kubernetes/cmd/${name}`,
    versionOf: "k8s.io/kubernetes",
    set: kubernetesVersion,
    ask: name === "kubectl" ? ["version", "--client"] : ["--version"],
  }) as const satisfies Tool;

const fluxController = (name: string) =>
  ({
    module: "controlplane",
    package: `github.com/fluxcd/${name}`,
    versionOf: `github.com/fluxcd/${name}`,
    ask: "build info",
    share: ["config/crd/bases"],
  }) as const satisfies Tool;

const crane = "github.com/google/go-containerregistry";
const helm3 = "helm.sh/helm/v3";

/** Every tool. The order is the order of building: what most tests need comes first. */
export const tools = {
  crane: { module: "controlplane", package: `${crane}/cmd/crane`, versionOf: crane, set: [`${crane}/cmd/crane/cmd.Version={version}`], ask: ["version"] },
  kubeconform: { module: "controlplane", package: "github.com/yannh/kubeconform/cmd/kubeconform", versionOf: "github.com/yannh/kubeconform", set: ["main.version={version}"], ask: ["-v"] },
  kustomize: { module: "controlplane", package: "sigs.k8s.io/kustomize/kustomize/v5", versionOf: "sigs.k8s.io/kustomize/kustomize/v5", ask: ["version"] },
  kubectl: kubernetes("kubectl"),
  flux: { module: "controlplane", package: "github.com/fluxcd/flux2/v2/cmd/flux", versionOf: "github.com/fluxcd/flux2/v2", versionIn: "sources", set: ["main.VERSION={semver}"], ask: ["--version"] },
  registry: { module: "controlplane", package: "github.com/distribution/distribution/v3/cmd/registry", versionOf: "github.com/distribution/distribution/v3", set: ["github.com/distribution/distribution/v3/version.version={version}"], ask: ["--version"] },
  helm: { module: "controlplane", package: "helm.sh/helm/v4/cmd/helm", versionOf: "helm.sh/helm/v4", set: ["helm.sh/helm/v4/internal/version.version={version}"], ask: ["version", "--short"] },
  etcd: { module: "controlplane", package: "go.etcd.io/etcd/server/v3", versionOf: "go.etcd.io/etcd/server/v3", ask: ["--version"] },
  "source-controller": fluxController("source-controller"),
  "kustomize-controller": fluxController("kustomize-controller"),
  "helm-controller": fluxController("helm-controller"),
  "notification-controller": fluxController("notification-controller"),
  "image-reflector-controller": fluxController("image-reflector-controller"),
  "image-automation-controller": fluxController("image-automation-controller"),
  "kube-apiserver": kubernetes("kube-apiserver"),
  "kube-controller-manager": kubernetes("kube-controller-manager"),
  "kube-scheduler": kubernetes("kube-scheduler"),
  kwok: { module: "controlplane", package: "sigs.k8s.io/kwok/cmd/kwok", versionOf: "sigs.k8s.io/kwok", set: ["sigs.k8s.io/kwok/pkg/consts.Version={version}"], ask: ["--version"], share: ["kustomize/stage"] },
  "flux-operator": { module: "flux-operator", package: "github.com/controlplaneio-fluxcd/flux-operator/cmd/operator", versionOf: "github.com/controlplaneio-fluxcd/flux-operator", versionIn: "sources", set: ["main.VERSION={version}"], ask: "build info", share: ["config/crd/bases", "config/data"] },
  "controller-gen": { module: "crds-models", package: "sigs.k8s.io/controller-tools/cmd/controller-gen", versionOf: "sigs.k8s.io/controller-tools", ask: "build info" },
  "kubectl-validate": { module: "controlplane", package: "sigs.k8s.io/kubectl-validate", versionOf: "sigs.k8s.io/kubectl-validate", versionIn: "sources", ask: "build info" },
  task: { module: "clis", package: "github.com/go-task/task/v3/cmd/task", versionOf: "github.com/go-task/task/v3", ask: ["--version"] },
  cosign: { module: "clis", package: "github.com/sigstore/cosign/v3/cmd/cosign", versionOf: "github.com/sigstore/cosign/v3", set: ["sigs.k8s.io/release-utils/version.gitVersion={version}"], ask: ["version"] },
  talosctl: { module: "talos", package: "github.com/siderolabs/talos/cmd/talosctl", versionOf: "github.com/siderolabs/talos", ask: ["version", "--client", "--short"] },
  helmfile: { module: "helmfile", package: "github.com/helmfile/helmfile", versionOf: "github.com/helmfile/helmfile", set: ["go.szostok.io/version.version={version}"], ask: ["--version"] },
  helm3: { module: "helm3", package: `${helm3}/cmd/helm`, versionOf: helm3, set: [`${helm3}/internal/version.version={version}`, ...["lint/rules", "chartutil"].flatMap((at) => [`${helm3}/pkg/${at}.k8sVersionMajor=1`, `${helm3}/pkg/${at}.k8sVersionMinor={minor}`])], ask: ["version", "--short"] },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof tools;

/** The tools' names, in the order of building. */
export const toolNames = Object.keys(tools) as ToolName[];
