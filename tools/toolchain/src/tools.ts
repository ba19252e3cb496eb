import { type Tool } from "./tool.ts";

const module = "controlplane";
const buildInfo = "build info";

const base = "k8s.io/component-base/version";
const client = "k8s.io/client-go/pkg/version";
const kubernetesVersion = [
  ...[base, client].flatMap((at) => [`${at}.gitVersion={version}`, `${at}.gitMajor=1`, `${at}.gitMinor={minor}`]),
  `${base}.gitTreeState=clean`,
];

const kubernetes = (name: string, ask: readonly string[]): Tool => ({
  module,
  source: "k8s.io/kubernetes",
  main: `cmd/${name}`,
  set: kubernetesVersion,
  ask,
});

const fluxController = (name: string): Tool => ({
  module,
  source: `github.com/fluxcd/${name}-controller`,
  ask: buildInfo,
  share: ["config/crd/bases"],
});

const crane = "github.com/google/go-containerregistry";
const registry = "github.com/distribution/distribution/v3";
const helm = "helm.sh/helm/v4";
const helm3 = "helm.sh/helm/v3";

/** helm 3 renders charts for Kubernetes 1.20 unless it is told another version. */
const helm3Kubernetes = ["lint/rules", "chartutil"].flatMap((at) => [
  `${helm3}/pkg/${at}.k8sVersionMajor=1`,
  `${helm3}/pkg/${at}.k8sVersionMinor={minor}`,
]);

/** Every tool. The order is the order of building: what most tests need comes first. */
export const tools = {
  crane: {
    module,
    source: crane,
    main: "cmd/crane",
    set: [`${crane}/cmd/crane/cmd.Version={version}`],
    ask: ["version"],
  },
  kubeconform: {
    module,
    source: "github.com/yannh/kubeconform",
    main: "cmd/kubeconform",
    set: ["main.version={version}"],
    ask: ["-v"],
  },
  kustomize: { module, source: "sigs.k8s.io/kustomize/kustomize/v5", ask: ["version"] },
  kubectl: kubernetes("kubectl", ["version", "--client"]),
  flux: {
    module,
    source: "github.com/fluxcd/flux2/v2",
    main: "cmd/flux",
    versionIn: "sources",
    set: ["main.VERSION={semver}"],
    ask: ["--version"],
  },
  registry: {
    module,
    source: registry,
    main: "cmd/registry",
    set: [`${registry}/version.version={version}`],
    ask: ["--version"],
  },
  helm: {
    module,
    source: helm,
    main: "cmd/helm",
    set: [`${helm}/internal/version.version={version}`],
    ask: ["version", "--short"],
  },
  etcd: { module, source: "go.etcd.io/etcd/server/v3", ask: ["--version"] },
  "source-controller": fluxController("source"),
  "kustomize-controller": fluxController("kustomize"),
  "helm-controller": fluxController("helm"),
  "notification-controller": fluxController("notification"),
  "image-reflector-controller": fluxController("image-reflector"),
  "image-automation-controller": fluxController("image-automation"),
  "kube-apiserver": kubernetes("kube-apiserver", ["--version"]),
  "kube-controller-manager": kubernetes("kube-controller-manager", ["--version"]),
  "kube-scheduler": kubernetes("kube-scheduler", ["--version"]),
  kwok: {
    module,
    source: "sigs.k8s.io/kwok",
    main: "cmd/kwok",
    set: ["sigs.k8s.io/kwok/pkg/consts.Version={version}"],
    ask: ["--version"],
    share: ["kustomize/stage"],
  },
  "kubectl-validate": { module, source: "sigs.k8s.io/kubectl-validate", versionIn: "sources", ask: buildInfo },
  "flux-operator": {
    module: "flux-operator",
    source: "github.com/controlplaneio-fluxcd/flux-operator",
    main: "cmd/operator",
    versionIn: "sources",
    set: ["main.VERSION={version}"],
    ask: buildInfo,
    share: ["config/crd/bases", "config/data"],
  },
  "controller-gen": {
    module: "crds-models",
    source: "sigs.k8s.io/controller-tools",
    main: "cmd/controller-gen",
    ask: buildInfo,
  },
  task: { module: "clis", source: "github.com/go-task/task/v3", main: "cmd/task", ask: ["--version"] },
  cosign: {
    module: "clis",
    source: "github.com/sigstore/cosign/v3",
    main: "cmd/cosign",
    set: ["sigs.k8s.io/release-utils/version.gitVersion={version}"],
    ask: ["version"],
  },
  talosctl: {
    module: "talos",
    source: "github.com/siderolabs/talos",
    main: "cmd/talosctl",
    ask: ["version", "--client", "--short"],
  },
  helmfile: {
    module: "helmfile",
    source: "github.com/helmfile/helmfile",
    set: ["go.szostok.io/version.version={version}"],
    ask: ["--version"],
  },
  helm3: {
    module: "helm3",
    source: helm3,
    main: "cmd/helm",
    set: [`${helm3}/internal/version.version={version}`, ...helm3Kubernetes],
    ask: ["version", "--short"],
  },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof tools;

/** The tools' names, in the order of building. */
export const toolNames = Object.keys(tools) as ToolName[];
