import type { ObjectRef } from "@mainstay/fleet";

/** Something a Kustomization, mostly one of its objects, needs. */
export interface Need {
  /** The object that needs it, absent where the Kustomization itself does (`after`). */
  readonly from?: ObjectRef;
  /** An object's text, `crd:<group>` or `webhook:<group>`: the key under which providers are looked up. */
  readonly to: string;
  /** The object, where `to` is one. */
  readonly ref?: ObjectRef;
  /** The field that names it, or a clause that says what for. */
  readonly why: string;
  /** The key of it that is used, where the field says so. */
  readonly key?: string;
}

/** A need as a person reads it: `the CustomResourceDefinitions of cilium.io`. */
export function needText({ to }: Need): string {
  if (to.startsWith("crd:")) return `the CustomResourceDefinitions of ${to.slice(4)}`;
  if (to.startsWith("webhook:")) return `the admission webhooks of ${to.slice(8)}`;
  return to;
}
