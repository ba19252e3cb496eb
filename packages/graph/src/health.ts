import type { Kustomization } from "@mainstay/fleet";
import { refOf } from "@mainstay/fleet";
import { type KindTable, kindKey } from "./kind-facts.ts";

/** A `healthCheckExprs` entry. */
export interface HealthCheck {
  readonly apiVersion: string;
  readonly kind: string;
  readonly current: string;
}

/** One entry for each kind of the Kustomization whose readiness Flux cannot tell by itself. Sorted. */
export function healthChecksOf({ manifests }: Kustomization, kinds: KindTable): readonly HealthCheck[] {
  const checks = new Map<string, HealthCheck>();
  for (const object of manifests) {
    const { apiVersion, kind } = object;
    const current = kinds[kindKey(refOf(object))]?.ready;
    if (current !== undefined) checks.set(`${apiVersion}/${kind}`, { apiVersion, kind, current });
  }
  return [...checks].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, check]) => check);
}
