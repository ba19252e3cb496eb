import type { JsonSchema } from "../schemas/json-schema.ts";

/** A value within an object, with the map or list that holds it. */
export interface Spot {
  readonly path: string;
  readonly parent: Record<string, unknown>;
  readonly key: string;
  readonly value: unknown;
  /** What the schema says of the value, where it says anything. */
  readonly schema: JsonSchema | undefined;
}

/** Maps whose keys are the user's own: what is added to them breaks nothing. */
const freeForm = new Set([
  "annotations",
  "commonAnnotations",
  "commonLabels",
  "data",
  "labels",
  "matchLabels",
  "nodeSelector",
  "postBuild",
  "stringData",
  "values",
]);

/** Every value of an object that its schema governs; what users shape freely is left out. */
export function spotsOf(object: Record<string, unknown>, schema: JsonSchema): readonly Spot[] {
  const spots: Spot[] = [];
  const visit = (parent: Record<string, unknown>, shape: JsonSchema | undefined, at: string): void => {
    for (const [key, value] of Object.entries(parent)) {
      const path = at === "" ? key : `${at}.${key}`;
      const own = Array.isArray(parent) ? shape?.items : shape?.properties?.[key];
      spots.push({ path, parent, key, value, schema: own });
      if (!freeForm.has(key) && typeof value === "object" && value !== null)
        visit(value as Record<string, unknown>, own, path);
    }
  };
  visit(object, schema, "");
  return spots;
}
