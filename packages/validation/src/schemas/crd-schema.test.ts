import { expect, test } from "vitest";
import { strictCrdSchema } from "./crd-schema.ts";
import type { JsonSchema } from "./json-schema.ts";

const metadata = { type: "object" };
const spec = (schema: JsonSchema): unknown =>
  strictCrdSchema({ type: "object", properties: { spec: schema } }, metadata).properties?.["spec"];

test("objects are closed, at every depth", () => {
  expect(
    spec({ type: "object", properties: { list: { type: "array", items: { type: "object", properties: {} } } } }),
  ).toEqual({
    type: "object",
    additionalProperties: false,
    properties: { list: { type: "array", items: { type: "object", properties: {}, additionalProperties: false } } },
  });
});

test("maps keep the schema of their values", () => {
  expect(spec({ type: "object", additionalProperties: { type: "string" } })).toEqual({
    type: "object",
    additionalProperties: { type: "string" },
  });
});

test("what preserves unknown fields stays open", () => {
  expect(spec({ type: "object", "x-kubernetes-preserve-unknown-fields": true })).toEqual({ type: "object" });
});

test("rules inside anyOf, oneOf, allOf and not stay as they are", () => {
  const rules = { anyOf: [{ properties: { a: { type: "string" } }, required: ["a"] }, { required: ["b"] }] };

  expect(spec({ type: "object", properties: { a: {}, b: {} }, ...rules })).toMatchObject(rules);
});

test("a field with a default is not required, for the API server fills it in first", () => {
  const properties = { a: { type: "string", default: "x" }, b: { type: "string" } };

  expect(spec({ type: "object", properties, required: ["a", "b"] })).toMatchObject({ required: ["b"] });
  expect(spec({ type: "object", properties, required: ["a"] })).not.toHaveProperty("required");
});

test("integers or strings, and null where it is allowed", () => {
  const port = { "x-kubernetes-int-or-string": true, anyOf: [{ type: "integer" }, { type: "string" }] };

  expect(spec(port)).toEqual({ type: ["integer", "string"] });
  expect(spec({ type: "string", nullable: true })).toEqual({ type: ["string", "null"] });
});

test("metadata is that of Kubernetes, and nothing beside the known fields is allowed", () => {
  expect(strictCrdSchema({ type: "object", properties: { metadata: { type: "object" } } }, { type: "string" })).toEqual(
    {
      type: "object",
      additionalProperties: false,
      properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "string" } },
    },
  );
});
