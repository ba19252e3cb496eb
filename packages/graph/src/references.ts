import { type Manifest, refOf, refText } from "@mainstay/fleet";
import { valuesAt } from "./field-path.ts";
import { type KindFacts, type KindTable, kindKey, type ReferenceField } from "./kind-facts.ts";
import type { Need } from "./need.ts";

/** What the fields of an object refer to. */
export function referencesOf(object: Manifest, facts: KindFacts, kinds: KindTable): readonly Need[] {
  return (facts.references ?? []).flatMap((field) =>
    valuesAt(object, field.path).flatMap(({ path, value }) => {
      const target = targetOf(value, field, object, kinds);
      return target === undefined ? [] : [{ from: refOf(object), why: path, ...target }];
    }),
  );
}

function targetOf(
  value: unknown,
  field: ReferenceField,
  object: Manifest,
  kinds: KindTable,
): Pick<Need, "to" | "ref" | "key"> | undefined {
  const [defaultKind = "", defaultGroup = ""] = splitKind(field.to);
  const fields = typeof value === "string" ? { [field.name ?? "name"]: value } : (value as Record<string, unknown>);
  const name = fields[field.name ?? "name"];
  if (typeof name !== "string" || name === "" || fields["optional"] === true) return undefined;
  const kind = text(fields["kind"]) ?? defaultKind;
  const group = groupOf(fields) ?? (kind === defaultKind ? defaultGroup : sameKindGroup(kind, defaultGroup, kinds));
  const namespace = text(fields["namespace"]) ?? field.namespace ?? object.metadata.namespace;
  const clusterScoped = kinds[kindKey({ group, kind })]?.scope === "Cluster";
  const key = text(fields["key"]);
  const ref = { group, kind, name, ...(clusterScoped || namespace === undefined ? {} : { namespace }) };
  return {
    to: refText(ref),
    ref,
    ...(key === undefined ? {} : { key }),
  };
}

/** A value that tells the kind but not the group means the group of the default, unless that kind is a core one. */
function sameKindGroup(kind: string, group: string, kinds: KindTable): string {
  return kinds[kindKey({ group, kind })] === undefined && kinds[kind] !== undefined ? "" : group;
}

function groupOf(fields: Record<string, unknown>): string | undefined {
  const group = fields["group"] ?? fields["apiGroup"];
  if (typeof group === "string") return group;
  const apiVersion = text(fields["apiVersion"]);
  if (apiVersion === undefined) return undefined;
  return apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
}

/** `Issuer.cert-manager.io` → `["Issuer", "cert-manager.io"]`. */
export function splitKind(kindAndGroup: string): readonly [kind: string, group: string] {
  const dot = kindAndGroup.indexOf(".");
  return dot < 0 ? [kindAndGroup, ""] : [kindAndGroup.slice(0, dot), kindAndGroup.slice(dot + 1)];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
