import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { apiGroup, type Finding, type Manifest, refOf, refText } from "@mainstay/fleet";
import type { Judged, Verdict } from "./model-worker.ts";

/** Which package holds the models of an API group; groups that are not here belong to Kubernetes itself. */
const packages: Readonly<Record<string, string>> = {
  "cert-manager.io": "@kubernetes-models/cert-manager",
  "trust.cert-manager.io": "@kubernetes-models/cert-manager",
  "cilium.io": "@kubernetes-models/cilium",
  "external-secrets.io": "@kubernetes-models/external-secrets",
  "gateway.networking.k8s.io": "@kubernetes-models/gateway-api",
  "helm.toolkit.fluxcd.io": "@kubernetes-models/flux-cd",
  "image.toolkit.fluxcd.io": "@kubernetes-models/flux-cd",
  "kustomize.toolkit.fluxcd.io": "@kubernetes-models/flux-cd",
  "notification.toolkit.fluxcd.io": "@kubernetes-models/flux-cd",
  "source.toolkit.fluxcd.io": "@kubernetes-models/flux-cd",
  "monitoring.coreos.com": "@kubernetes-models/prometheus-operator",
  "policies.kyverno.io": "@kubernetes-models/kyverno",
  "kyverno.io": "@kubernetes-models/kyverno",
};

/** API groups whose models are types only (`packages/models`); `mainstay validate` judges their objects. */
const typesOnly: ReadonlySet<string> = new Set([
  "barmancloud.cnpg.io",
  "ceph.rook.io",
  "fluxcd.controlplane.io",
  "multicluster.x-k8s.io",
  "objectbucket.io",
  "operator.victoriametrics.com",
  "snapshot.storage.k8s.io",
]);

/** Kinds that a cluster is sure or likely to have; the slow ones first. Any other is loaded when it is met. */
const likely: readonly (readonly [apiVersion: string, kind: string])[] = [
  ["cilium.io/v2", "CiliumNetworkPolicy"],
  ["admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy"],
  ["external-secrets.io/v1", "ClusterSecretStore"],
  ["helm.toolkit.fluxcd.io/v2", "HelmRelease"],
  ["gateway.networking.k8s.io/v1", "HTTPRoute"],
  ["gateway.networking.k8s.io/v1", "Gateway"],
  ["cert-manager.io/v1", "ClusterIssuer"],
  ["source.toolkit.fluxcd.io/v1", "OCIRepository"],
  ["kustomize.toolkit.fluxcd.io/v1", "Kustomization"],
  ["external-secrets.io/v1", "ExternalSecret"],
  ["monitoring.coreos.com/v1", "PrometheusRule"],
  ["apps/v1", "Deployment"],
  ["v1", "Namespace"],
];

/** The models' own validators, on a thread of their own. */
export interface ModelValidation {
  /** What they refuse. To be called once. */
  validate(objects: readonly Manifest[]): Promise<readonly Finding[]>;
}

/** Starts the thread, which loads the models of likely kinds while the inventory is read. */
export function modelValidation(): ModelValidation {
  // The worker lies beside this file, as TypeScript or compiled.
  const worker = new Worker(new URL(import.meta.url.replace(/model-validation(\.\w+)$/, "model-worker$1")), {
    workerData: likely.map(([apiVersion, kind]) => modelSpecifier(apiVersion, kind)),
  });
  worker.unref();
  return {
    async validate(objects) {
      const judged = objects.flatMap((object): (Judged & { readonly object: Manifest })[] => {
        const specifier = modelSpecifier(object.apiVersion, object.kind);
        return specifier === undefined ? [] : [{ specifier, kind: object.kind, object }];
      });
      worker.ref();
      const answer = once(worker, "message") as Promise<[readonly Verdict[]]>;
      worker.postMessage(judged);
      const [verdicts] = await answer;
      await worker.terminate();
      return judged.flatMap((each, index) => findingOf(each, verdicts[index]));
    },
  };
}

function findingOf({ specifier, object }: Judged & { readonly object: Manifest }, verdict: Verdict): Finding[] {
  if (verdict === undefined) return [];
  const subject = refText(refOf(object));
  if ("missing" in verdict) {
    const remedy = "Write a kind and an API version that its models package has.";
    return [{ subject, problem: `there is no model ${specifier}`, remedy }];
  }
  return [{ subject, problem: `its model refuses it: ${verdict.refused}`, remedy: `Compare it with ${specifier}.` }];
}

function modelSpecifier(apiVersion: string, kind: string): string | undefined {
  const group = apiGroup(apiVersion);
  return typesOnly.has(group) ? undefined : `${packages[group] ?? "kubernetes-models"}/${apiVersion}/${kind}`;
}
