import { type JsonSchema, mapValues, without } from "./json-schema.ts";

/** Keywords of the API server's own; JSON Schema validators ignore or misread them. */
const ownKeywords = ["description", "nullable", "default", "example", "externalDocs", "required"];

/**
 * The JSON Schema of a structural schema (CustomResourceDefinition) that refuses what the API server would prune.
 *
 * Only the structural part is closed: what stands in `allOf`, `anyOf`, `oneOf` and `not` adds rules about fields that
 * are declared outside of them, so closing it would refuse good objects.
 */
export function strictCrdSchema(schema: JsonSchema, metadata: JsonSchema): JsonSchema {
  const closed = close(schema);
  const properties = { ...closed.properties, apiVersion: { type: "string" }, kind: { type: "string" }, metadata };
  return { ...closed, type: "object", properties, additionalProperties: closed.additionalProperties ?? false };
}

function close(schema: JsonSchema): JsonSchema {
  const own = without(
    schema,
    Object.keys(schema).filter((key) => ownKeywords.includes(key) || key.startsWith("x-kubernetes-")),
  );
  if (schema["x-kubernetes-int-or-string"] === true) {
    return { ...without(own, ["type", "anyOf"]), type: nullable(schema, ["integer", "string"]) };
  }
  const open =
    schema["x-kubernetes-preserve-unknown-fields"] === true || schema["x-kubernetes-embedded-resource"] === true;
  const { properties, additionalProperties, items, required, type } = schema;
  const isObject = type === "object" || properties !== undefined;
  return {
    ...own,
    ...(type === undefined ? {} : { type: nullable(schema, [type as string]) }),
    ...(properties === undefined ? {} : { properties: mapValues(properties, close) }),
    ...(items === undefined ? {} : { items: close(items) }),
    ...requirement(required, properties),
    ...additional(additionalProperties, isObject && !open),
  };
}

function additional(written: JsonSchema["additionalProperties"], closed: boolean): Partial<JsonSchema> {
  if (typeof written === "object") return { additionalProperties: close(written) };
  if (written !== undefined) return { additionalProperties: written };
  return closed ? { additionalProperties: false } : {};
}

function nullable(schema: JsonSchema, types: readonly string[]): string | readonly string[] {
  const all = schema.nullable === true ? [...types, "null"] : types;
  return all.length === 1 ? (all[0] ?? "object") : all;
}

/** The API server fills defaults in before it asks for required fields. An empty list is no JSON Schema (draft 4). */
function requirement(required: JsonSchema["required"], properties: JsonSchema["properties"]): Partial<JsonSchema> {
  const left = (required ?? []).filter((name) => properties?.[name]?.default === undefined);
  return left.length === 0 ? {} : { required: left };
}
