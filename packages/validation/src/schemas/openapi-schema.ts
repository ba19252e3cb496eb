import { type JsonSchema, mapValues, without } from "./json-schema.ts";

/** A Swagger 2.0 document of Kubernetes. */
export interface OpenApi {
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

export interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

export const objectMetaName = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

/** Types whose OpenAPI says less than the API server accepts. */
const special: Readonly<Record<string, JsonSchema>> = {
  "io.k8s.apimachinery.pkg.api.resource.Quantity": { type: ["string", "number"] },
  "io.k8s.apimachinery.pkg.util.intstr.IntOrString": { type: ["string", "integer"] },
};

/** The strict schema of one definition with all it refers to written in; a definition within itself is left open. */
export function strictDefinition(document: OpenApi, name: string, within: readonly string[] = []): JsonSchema {
  const known = special[name];
  if (known !== undefined) return known;
  const definition = document.definitions[name];
  if (definition === undefined || within.includes(name)) return {};
  return strict(definition, document, [...within, name]);
}

/** Every object kind of the document with the name of its definition. */
export function kindsOf({ definitions }: OpenApi): readonly (GroupVersionKind & { readonly name: string })[] {
  return Object.entries(definitions).flatMap(([name, definition]) => {
    const kinds = (definition["x-kubernetes-group-version-kind"] ?? []) as readonly GroupVersionKind[];
    // Shared types, such as DeleteOptions, are listed under every group and are no objects.
    return definition.properties?.["metadata"] === undefined || kinds.length !== 1
      ? []
      : kinds.map((kind) => ({ ...kind, name }));
  });
}

function strict(schema: JsonSchema, document: OpenApi, within: readonly string[]): JsonSchema {
  if (schema.$ref !== undefined) return strictDefinition(document, schema.$ref.replace("#/definitions/", ""), within);
  const { properties, additionalProperties, items } = schema;
  const own = without(
    schema,
    Object.keys(schema).filter((key) => key === "description" || key === "default" || key.startsWith("x-kubernetes-")),
  );
  const step = (each: JsonSchema): JsonSchema => strict(each, document, within);
  return {
    ...own,
    ...(properties === undefined ? {} : { properties: mapValues(properties, step) }),
    ...(items === undefined ? {} : { items: step(items) }),
    ...(typeof additionalProperties === "object"
      ? { additionalProperties: step(additionalProperties) }
      : properties !== undefined && additionalProperties === undefined
        ? { additionalProperties: false }
        : {}),
  };
}
