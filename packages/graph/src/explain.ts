import { type Manifest, type ObjectRef, refOf, refText, type SourceLocation, sourceLocation } from "@mainstay/fleet";
import type { ClusterGraph } from "./cluster-graph.ts";
import { nearest } from "./nearest.ts";
import { needText } from "./need.ts";
import { objectsOf } from "./objects.ts";
import type { Resolved } from "./resolve.ts";

/** Who owns an object, what it needs and who needs it. */
export interface Explanation {
  readonly object: string;
  readonly kustomization: string;
  readonly source?: SourceLocation;
  readonly needs: readonly ExplainedNeed[];
  readonly neededBy: readonly { readonly object: string; readonly kustomization: string; readonly why: string }[];
}

export interface ExplainedNeed {
  readonly what: string;
  readonly why: string;
  readonly providers: readonly { readonly how: string; readonly kustomization?: string }[];
}

/**
 * The explanations of every object that `query` names: `Kind/namespace/name`, with or without group and namespace, in
 * any case, or the bare name.
 */
export function explain(graph: ClusterGraph, query: string): readonly Explanation[] {
  const products = (ref: ObjectRef): string[] => [refText(ref), ...productsOf(graph, ref)];
  return [...objectsOf(graph)]
    .filter(({ object }) => matches(refOf(object), query))
    .map(({ object, kustomization }) => {
      const own = new Set(products(refOf(object)));
      const source = sourceLocation(object);
      return {
        object: refText(refOf(object)),
        kustomization: kustomization.name,
        ...(source === undefined ? {} : { source }),
        needs: graph.needs.filter(({ from }) => isObject(from, object)).map(explainNeed),
        neededBy: graph.needs
          .filter(({ to, from }) => own.has(to) && !isObject(from, object))
          .map(({ from, kustomization: by, why }) => ({
            object: from === undefined ? `Kustomization ${JSON.stringify(by)}` : refText(from),
            kustomization: by,
            why,
          })),
      };
    });
}

/** The object most like `query`, for the error when none matches. */
export function nearestObject(graph: ClusterGraph, query: string): string | undefined {
  const texts = new Map<string, string>();
  for (const { object } of objectsOf(graph)) {
    const ref = refOf(object);
    for (const form of [refText(ref), refText({ ...ref, group: "" }), ref.name]) {
      if (!texts.has(form)) texts.set(form, refText(ref));
    }
  }
  return texts.get(nearest(query, [...texts.keys()]) ?? "");
}

function productsOf(graph: ClusterGraph, ref: ObjectRef): string[] {
  const how = `${refText(ref)} produces it`;
  return graph.needs.filter(({ providers }) => providers.some((each) => each.how === how)).map(({ to }) => to);
}

function explainNeed(need: Resolved): ExplainedNeed {
  return {
    what: needText(need),
    why: need.why,
    providers: need.providers.map(({ how, kustomization }) => ({
      how,
      ...(kustomization === undefined ? {} : { kustomization }),
    })),
  };
}

function isObject(from: ObjectRef | undefined, object: Manifest): boolean {
  return from !== undefined && refText(from) === refText(refOf(object));
}

function matches(ref: ObjectRef, query: string): boolean {
  const parts = query.toLowerCase().split("/");
  const [kind = "", ...rest] = parts.length === 1 ? ["", ...parts] : parts;
  const kinds = [ref.kind, `${ref.kind}.${ref.group}`].map((each) => each.toLowerCase());
  if (kind !== "" && !kinds.includes(kind)) return false;
  const path = [ref.namespace ?? "", ref.name];
  return rest.length === 1 ? rest[0] === ref.name : rest.length === 2 && rest[0] === path[0] && rest[1] === path[1];
}
