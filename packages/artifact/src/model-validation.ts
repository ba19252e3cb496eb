import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { apiGroup, type Finding, type Manifest, refOf, refText } from "@mainstay/fleet";
import { acceptedObjects } from "./accepted-objects.ts";
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

/** The models' own validators. */
export interface ModelValidation {
  /** What they refuse. To be called once. */
  validate(objects: readonly Manifest[]): Promise<readonly Finding[]>;
}

type JudgedManifest = Judged & { readonly object: Manifest };

/**
 * Starts the validators on a thread of their own, which loads the models of likely kinds while the inventory is read.
 *
 * @param folder the cluster's own; what is accepted is remembered below its node_modules
 */
export function modelValidation(folder: string): ModelValidation {
  const accepted = acceptedObjects(join(folder, "node_modules/.cache/mainstay/accepted-objects"));
  // Where objects have been accepted before, most are again, and the thread may not be needed.
  const early = accepted.isEmpty ? startWorker() : undefined;
  return {
    async validate(objects) {
      const judged = objects.flatMap((object): JudgedManifest[] => {
        const specifier = modelSpecifier(object.apiVersion, object.kind);
        if (specifier === undefined || accepted.has(specifier, object)) return [];
        return [{ specifier, kind: object.kind, object }];
      });
      const verdicts = judged.length === 0 ? [] : await ask(early ?? startWorker(), judged);
      const findings = judged.flatMap((each, index) => findingOf(each, verdicts[index]));
      if (findings.length === 0) accepted.keep();
      return findings;
    },
  };
}

function startWorker(): Worker {
  // It lies beside this file, as TypeScript or compiled.
  const worker = new Worker(new URL(import.meta.url.replace(/model-validation(\.\w+)$/, "model-worker$1")), {
    workerData: likely.map(([apiVersion, kind]) => modelSpecifier(apiVersion, kind)),
  });
  worker.unref();
  return worker;
}

async function ask(worker: Worker, judged: readonly Judged[]): Promise<readonly Verdict[]> {
  worker.ref();
  const answer = once(worker, "message") as Promise<[readonly Verdict[]]>;
  worker.postMessage(judged);
  const [verdicts] = await answer;
  await worker.terminate();
  return verdicts;
}

function findingOf({ specifier, object }: JudgedManifest, verdict: Verdict): Finding[] {
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
