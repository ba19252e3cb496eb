/** Where the CustomResourceDefinitions of one project come from. */
export interface CrdSource {
  /** Folder of the Go module that pins it. */
  readonly pins: string;

  /** The modules whose CRDs these are. */
  readonly modules: readonly string[];

  /**
   * Folders and files of YAML that the modules ship: what production installs. Without them controller-gen makes the CRDs
   * from the modules' Go types.
   */
  readonly shipped?: readonly string[];

  readonly groups: readonly string[];

  /**
   * `"validate"`: the version of the typed models, which output is held against. `"rehearse"`: the version that the built
   * controllers bring along, for the cluster they run on.
   * @default "validate"
   */
  readonly use?: "validate" | "rehearse";
}

const models = "crds-models";
const others = "crds-others";
const flux = "github.com/fluxcd";
const fluxControllers = ["source", "kustomize", "helm", "notification", "image-reflector", "image-automation"];
const toolkit = ["source", "kustomize", "helm", "notification", "image"].map((name) => `${name}.toolkit.fluxcd.io`);

export const crdSources = {
  flux: {
    pins: models,
    modules: fluxControllers.map((name) => `${flux}/${name}-controller/api`),
    groups: toolkit,
  },
  "flux-controllers": {
    pins: "controlplane",
    modules: fluxControllers.map((name) => `${flux}/${name}-controller`),
    shipped: ["config/crd/bases"],
    groups: toolkit,
    use: "rehearse",
  },
  "flux-operator": {
    pins: others,
    modules: ["github.com/controlplaneio-fluxcd/flux-operator"],
    shipped: ["config/crd/bases"],
    groups: ["fluxcd.controlplane.io"],
  },
  "cert-manager": {
    pins: models,
    modules: ["github.com/cert-manager/cert-manager"],
    shipped: ["deploy/crds"],
    groups: ["cert-manager.io", "acme.cert-manager.io"],
  },
  "trust-manager": {
    pins: models,
    modules: ["github.com/cert-manager/trust-manager"],
    shipped: ["deploy/crds"],
    groups: ["trust.cert-manager.io", "trust-manager.io"],
  },
  "gateway-api": {
    pins: models,
    modules: ["sigs.k8s.io/gateway-api"],
    shipped: ["config/crd/standard"],
    groups: ["gateway.networking.k8s.io"],
  },
  cilium: {
    pins: models,
    modules: ["github.com/cilium/cilium"],
    shipped: ["pkg/k8s/apis/cilium.io/client/crds"],
    groups: ["cilium.io"],
  },
  "external-secrets": {
    pins: models,
    modules: ["github.com/external-secrets/external-secrets"],
    shipped: ["config/crds/bases"],
    groups: ["external-secrets.io", "generators.external-secrets.io"],
  },
  "prometheus-operator": {
    pins: models,
    modules: ["github.com/prometheus-operator/prometheus-operator"],
    shipped: ["example/prometheus-operator-crd"],
    groups: ["monitoring.coreos.com"],
  },
  "cloudnative-pg": {
    pins: models,
    modules: ["github.com/cloudnative-pg/cloudnative-pg"],
    shipped: ["config/crd/bases"],
    groups: ["postgresql.cnpg.io"],
  },
  kyverno: {
    pins: models,
    modules: ["github.com/kyverno/kyverno"],
    shipped: ["config/crds/kyverno", "config/crds/policies.kyverno.io"],
    groups: ["kyverno.io", "policies.kyverno.io"],
  },
  rook: {
    pins: others,
    modules: ["github.com/rook/rook"],
    shipped: ["deploy/examples/crds.yaml"],
    groups: ["ceph.rook.io", "objectbucket.io"],
  },
  "victoria-metrics-operator": {
    pins: others,
    modules: ["github.com/VictoriaMetrics/operator"],
    shipped: ["config/crd/overlay/crd.yaml"],
    groups: ["operator.victoriametrics.com"],
  },
  "mcs-api": {
    pins: others,
    modules: ["sigs.k8s.io/mcs-api"],
    shipped: ["config/crd"],
    groups: ["multicluster.x-k8s.io"],
  },
  "external-snapshotter": {
    pins: others,
    modules: ["github.com/kubernetes-csi/external-snapshotter/client/v8"],
    shipped: ["config/crd"],
    groups: ["snapshot.storage.k8s.io", "groupsnapshot.storage.k8s.io"],
  },
  "barman-cloud": {
    pins: others,
    modules: ["github.com/cloudnative-pg/plugin-barman-cloud"],
    shipped: ["config/crd/bases"],
    groups: ["barmancloud.cnpg.io"],
  },
} as const satisfies Record<string, CrdSource>;

export type CrdSourceName = keyof typeof crdSources;

export const crdSourceNames = Object.keys(crdSources) as CrdSourceName[];
