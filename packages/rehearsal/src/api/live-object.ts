import type { Manifest, Metadata } from "@mainstay/fleet";

/** An object as the API server gives it. */
export interface LiveObject extends Manifest {
  readonly metadata: Metadata & {
    readonly uid?: string;
    readonly generation?: number;
    readonly resourceVersion?: string;
    readonly creationTimestamp?: string;
  };
  readonly spec?: unknown;
  readonly status?: unknown;
  readonly data?: unknown;
}

/** A condition of an object's status. */
export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly observedGeneration?: number;
  readonly lastTransitionTime?: string;
}

/** The value at a path such as `spec.issuerRef.name`; undefined where any part of it is missing. */
export function valueAt(object: unknown, path: string): unknown {
  let value = object;
  for (const part of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

export function textAt(object: unknown, path: string): string | undefined {
  const value = valueAt(object, path);
  return typeof value === "string" ? value : undefined;
}

/** The list at a path; empty where there is none. */
export function listAt(object: unknown, path: string): readonly unknown[] {
  const value = valueAt(object, path);
  return Array.isArray(value) ? value : [];
}

export function conditionOf(object: LiveObject, type: string): Condition | undefined {
  return (listAt(object, "status.conditions") as readonly Condition[]).find((condition) => condition.type === type);
}

/** Ready, and for the object as it is now. */
export function isReady(object: LiveObject | undefined): boolean {
  if (object === undefined) return false;
  const ready = conditionOf(object, "Ready");
  const current = ready?.observedGeneration ?? object.metadata.generation;
  return ready?.status === "True" && current === object.metadata.generation;
}
