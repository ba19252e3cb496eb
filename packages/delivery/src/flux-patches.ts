import { type Duration, type Quantity, reconcilePolicy } from "@mainstay/fleet";
import type { FluxPatch } from "./flux-instance-types.ts";
import { fluxSystem } from "./flux-system.ts";
import { type Verify, verifySpec } from "./verify.ts";

/** What differs from the controllers' size. */
export interface ControllerTuning {
  /**
   * Kustomizations and HelmReleases that each controller works on at once.
   * @default 5, 10 or 20 by size
   */
  readonly concurrency?: number;
  /**
   * How soon a Kustomization asks again whether what it depends on is ready.
   * @default "10s", "5s" or "5s" by size
   */
  readonly requeueDependency?: Duration;
  /**
   * Limit of the source-, kustomize- and helm-controller.
   * @default "512Mi", "1Gi" or "3Gi" by size
   */
  readonly memory?: Quantity;
  /**
   * Percentage by which intervals are spread, so that not everything is compared at the same moment.
   * @default 10
   */
  readonly jitter?: number;
}

interface Operation {
  readonly op: "add" | "replace";
  readonly path: string;
  readonly value: unknown;
}

const container = "/spec/template/spec/containers/0";
const appliers = "(kustomize-controller|helm-controller)";
const working = "(source-controller|kustomize-controller|helm-controller)";
const referring = "(kustomize-controller|helm-controller|image-reflector-controller|image-automation-controller)";

/** Labels of Flux's namespace: the operator owns that object, and Flux leaves the operator's objects alone. */
export function namespacePatch(labels: Readonly<Record<string, string>>): FluxPatch {
  const podSecurity = ["enforce", "audit"].map((mode) => [`pod-security.kubernetes.io/${mode}`, "restricted"] as const);
  return patch(
    { kind: "Namespace" },
    [...podSecurity, ...Object.entries(labels)].map(([name, value]) => ({
      op: "add",
      path: `/metadata/labels/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      value,
    })),
  );
}

/** Nobody refers to sources of other namespaces, and nothing is built from elsewhere than a source. */
export function lockdownPatches(): readonly FluxPatch[] {
  return [
    patch({ kind: "Deployment", name: referring }, [argument("no-cross-namespace-refs", "true")]),
    patch({ kind: "Deployment", name: "kustomize-controller" }, [argument("no-remote-bases", "true")]),
  ];
}

export function tuningPatches({
  concurrency,
  requeueDependency,
  memory,
  jitter = 10,
}: ControllerTuning): readonly FluxPatch[] {
  const applying = [
    ...(concurrency === undefined ? [] : [argument("concurrent", String(concurrency))]),
    ...(requeueDependency === undefined ? [] : [argument("requeue-dependency", requeueDependency)]),
  ];
  const limit: Operation = { op: "replace", path: `${container}/resources/limits/memory`, value: memory };
  return [
    ...(applying.length === 0 ? [] : [patch({ kind: "Deployment", name: appliers }, applying)]),
    patch({ kind: "Deployment", name: working }, [
      argument("interval-jitter-percentage", String(jitter)),
      ...(memory === undefined ? [] : [limit]),
    ]),
  ];
}

/** What the operator's sync has no fields for: signature, semver, and the root's own pace. */
export function syncPatches(verify: Verify, semver: string | undefined): readonly FluxPatch[] {
  const { interval, retryInterval } = reconcilePolicy.critical;
  const source: readonly Operation[] = [
    ...(semver === undefined ? [] : [{ op: "replace", path: "/spec/ref", value: { semver } } as const]),
    ...(verify === "unsigned" ? [] : [{ op: "add", path: "/spec/verify", value: verifySpec(verify) } as const]),
  ];
  return [
    ...(source.length === 0 ? [] : [patch({ kind: "OCIRepository", name: fluxSystem }, source)]),
    patch({ kind: "Kustomization", name: fluxSystem }, [
      { op: "replace", path: "/spec/interval", value: interval },
      { op: "add", path: "/spec/retryInterval", value: retryInterval },
      { op: "add", path: "/spec/timeout", value: "5m" },
    ]),
  ];
}

function argument(flag: string, value: string): Operation {
  return { op: "add", path: `${container}/args/-`, value: `--${flag}=${value}` };
}

function patch(target: FluxPatch["target"], operations: readonly Operation[]): FluxPatch {
  return { target, patch: `${JSON.stringify(operations, undefined, 2)}\n` };
}
