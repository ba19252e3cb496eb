import type { Duration } from "./duration.ts";
import type { Provides, Release } from "./helm-release.ts";
import type { Manifest } from "./manifest.ts";
import { assertDnsLabel } from "./name.ts";
import { type ObjectRef, refOf } from "./object-ref.ts";
import type { Pace } from "./reconcile-policy.ts";
import { locate } from "./source-location.ts";

/** What a Kustomization may hold: objects, releases, and what small builders return. */
export type Content = Manifest | Release | readonly Content[];

/** Waits for something that no field of an object shows. */
export interface After {
  readonly object: ObjectRef;
  /** Completes the sentence "… because": `the agents read the mesh's secret only when they start`. */
  readonly because: string;
}

export interface KustomizationOptions {
  /** @default [] */
  readonly after?: readonly After[];
  /**
   * How often Flux looks for drift.
   * @default "normal"
   */
  readonly pace?: Pace;
  /**
   * How long its objects may take until they are Ready.
   * @default "5m"
   */
  readonly timeout?: Duration;
  /**
   * Published but not reconciled: the toggle for a risky part.
   * @default false
   */
  readonly suspend?: boolean;
}

/** A *Flux* Kustomization: the unit that is applied, waited for, pruned and suspended. */
export interface Kustomization extends Required<KustomizationOptions> {
  readonly name: string;
  readonly manifests: readonly Manifest[];
  /** What each HelmRelease of it brings beyond its manifests. */
  readonly provides: readonly ReleaseProvides[];
}

export interface ReleaseProvides extends Provides {
  readonly release: ObjectRef;
}

/**
 * Objects that are applied, waited for, pruned and suspended together.
 *
 * Its order among the others is derived from what its objects refer to.
 *
 * @throws InvalidInput where the name is no DNS label
 */
export function kustomization(
  name: string,
  content: readonly Content[],
  { after = [], pace = "normal", timeout = "5m", suspend = false }: KustomizationOptions = {},
): Kustomization {
  assertDnsLabel(`Kustomization ${JSON.stringify(name)}`, name);
  const manifests: Manifest[] = [];
  const provides: ReleaseProvides[] = [];
  for (const item of flatten(content)) {
    if (isRelease(item)) {
      manifests.push(item.source, item.release);
      provides.push({ ...item.provides, release: refOf(item.release) });
    } else {
      manifests.push(item);
    }
  }
  return locate({ name, manifests, provides, after, pace, timeout, suspend });
}

function flatten(content: readonly Content[]): (Manifest | Release)[] {
  return content.flatMap((item) => (isList(item) ? flatten(item) : [item]));
}

function isList(item: Content): item is readonly Content[] {
  return Array.isArray(item);
}

function isRelease(item: Manifest | Release): item is Release {
  return "release" in item;
}
