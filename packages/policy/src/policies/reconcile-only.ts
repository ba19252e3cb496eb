import type { Manifest } from "@mainstay/fleet";
import { admissionPolicy } from "../admission-policy.ts";
import { celList } from "../cel-list.ts";
import { reconcile } from "../roles/reconcile.ts";

const unchanged = (one: string, other: string): string =>
  `${one}.spec.all(k, k == 'suspend' || (k in ${other}.spec && ${one}.spec[k] == ${other}.spec[k]))`;

/**
 * Whoever may patch Flux objects to reconcile and suspend them changes nothing else of their spec.
 *
 * RBAC knows no fields: without this, a patched Kustomization would apply anything with Flux's own rights.
 */
export function reconcileOnly(groups: readonly string[], except: readonly string[]): readonly Manifest[] {
  const isIn = (list: readonly string[]): string => `request.userInfo.groups.exists(g, g in ${celList(list)})`;
  return admissionPolicy({
    name: "reconcile-only",
    mode: "deny",
    scope: "everywhere",
    judges: [{ groups: reconcile.apiGroups ?? [], resources: reconcile.resources ?? [] }],
    conditions: { people: except.length === 0 ? isIn(groups) : `${isIn(groups)} && !${isIn(except)}` },
    validations: [
      {
        expression: `oldObject != null && ${unchanged("object", "oldObject")} && ${unchanged("oldObject", "object")}`,
        message: "you may reconcile, suspend and resume; every other change goes through git",
      },
    ],
  });
}
