import { apiGroup, type Finding, type Manifest, refOf, refText } from "@mainstay/fleet";

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

/** API groups whose types are ours (`packages/models` or an interface of a capability) and carry no validator. */
const withoutValidator: ReadonlySet<string> = new Set(["fluxcd.controlplane.io", "multicluster.x-k8s.io"]);

type Model = new (data: Manifest) => { validate(): void };

/** What the models' own validators refuse. Each kind's model is loaded once, and only when it is used. */
export async function validateModels(objects: readonly Manifest[]): Promise<readonly Finding[]> {
  const models = new Map<string, Promise<Model | undefined>>();
  for (const { apiVersion, kind } of objects) {
    const specifier = modelSpecifier(apiVersion, kind);
    if (specifier !== undefined && !models.has(specifier)) models.set(specifier, loadModel(specifier, kind));
  }
  const findings: Finding[] = [];
  for (const object of objects) {
    const specifier = modelSpecifier(object.apiVersion, object.kind);
    if (specifier === undefined) continue;
    const model = await models.get(specifier);
    if (model === undefined) {
      findings.push({
        subject: refText(refOf(object)),
        problem: `there is no model ${specifier}`,
        remedy: "Write a kind and an API version that its models package has.",
      });
      continue;
    }
    try {
      new model(object).validate();
    } catch (error) {
      findings.push({
        subject: refText(refOf(object)),
        problem: `its model refuses it: ${error instanceof Error ? error.message : String(error)}`,
        remedy: `Compare it with ${specifier}.`,
      });
    }
  }
  return findings;
}

function modelSpecifier(apiVersion: string, kind: string): string | undefined {
  const group = apiGroup(apiVersion);
  return withoutValidator.has(group) ? undefined : `${packages[group] ?? "kubernetes-models"}/${apiVersion}/${kind}`;
}

async function loadModel(specifier: string, kind: string): Promise<Model | undefined> {
  try {
    return ((await import(specifier)) as Record<string, Model>)[kind];
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Node tells by a code; what resolves modules for a test runner, by its message. */
function isMissing(error: unknown): boolean {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return ["ERR_MODULE_NOT_FOUND", "ERR_PACKAGE_PATH_NOT_EXPORTED"].includes(code) || message.includes("is not exported");
}
