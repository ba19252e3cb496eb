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

/** Kinds that fleet's own builders make, and so every cluster has. */
const always = [
  "@kubernetes-models/cilium/cilium.io/v2/CiliumNetworkPolicy",
  "@kubernetes-models/flux-cd/helm.toolkit.fluxcd.io/v2/HelmRelease",
  "@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization",
  "@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/OCIRepository",
  "@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret",
  "kubernetes-models/v1/Namespace",
];

/** The models' own validators, on a thread of their own. */
export interface ModelValidation {
  /** What they refuse. To be called once. */
  validate(objects: readonly Manifest[]): Promise<readonly Finding[]>;
}

/** Starts the thread, which loads the models that every cluster needs while the inventory is read. */
export function modelValidation(): ModelValidation {
  // The worker lies beside this file, as TypeScript or compiled.
  const worker = new Worker(new URL(import.meta.url.replace(/model-validation(\.\w+)$/, "model-worker$1")), {
    workerData: always,
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
