import { apiGroup, type Kustomization, type Manifest, type ObjectRef, refOf, refText } from "@mainstay/fleet";
import { builtInGroups, fluxGroups } from "./given.ts";
import { type KindTable, kindKey } from "./kind-facts.ts";
import type { Need } from "./need.ts";
import type { Providers } from "./provider.ts";
import { referencesOf } from "./references.ts";

/** All that a Kustomization needs: its objects' kinds, namespaces, webhooks and references, and its own `after`. */
export function needsOf(kustomization: Kustomization, kinds: KindTable, providers: Providers): readonly Need[] {
  return [
    ...kustomization.manifests.flatMap((object) => objectNeeds(object, kinds, providers)),
    ...kustomization.after.map(({ object, because }) => ({ to: refText(object), ref: object, why: because })),
  ];
}

function objectNeeds(object: Manifest, kinds: KindTable, providers: Providers): readonly Need[] {
  const from = refOf(object);
  const group = apiGroup(object.apiVersion);
  const needs: Need[] = [];
  if (!builtInGroups.has(group) && !fluxGroups.has(group)) {
    needs.push({ from, to: `crd:${group}`, why: "its kind" });
  }
  if (providers.has(`webhook:${group}`)) {
    needs.push({ from, to: `webhook:${group}`, why: "the API server asks them before it accepts it" });
  }
  if (object.metadata.namespace !== undefined) {
    const ref: ObjectRef = { group: "", kind: "Namespace", name: object.metadata.namespace };
    needs.push({ from, to: refText(ref), ref, why: "metadata.namespace" });
  }
  const facts = kinds[kindKey(from)];
  return facts === undefined ? needs : [...needs, ...referencesOf(object, facts, kinds)];
}
