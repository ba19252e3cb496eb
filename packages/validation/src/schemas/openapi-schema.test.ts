import { expect, test } from "vitest";
import { kindsOf, type OpenApi, strictDefinition } from "./openapi-schema.ts";

const document: OpenApi = {
  definitions: {
    Web: {
      type: "object",
      properties: {
        metadata: { $ref: "#/definitions/Meta" },
        size: { $ref: "#/definitions/io.k8s.apimachinery.pkg.api.resource.Quantity" },
        child: { $ref: "#/definitions/Web" },
        raw: { type: "object" },
      },
      "x-kubernetes-group-version-kind": [{ group: "shop", version: "v1", kind: "Web" }],
    },
    Meta: { type: "object", properties: { name: { type: "string" } } },
    Options: {
      properties: { metadata: {} },
      "x-kubernetes-group-version-kind": [
        { group: "a", version: "v1", kind: "Options" },
        { group: "b", version: "v1", kind: "Options" },
      ],
    },
    Part: { "x-kubernetes-group-version-kind": [{ group: "shop", version: "v1", kind: "Part" }] },
  },
};

test("what a definition refers to is written in and closed, and a definition within itself is left open", () => {
  expect(strictDefinition(document, "Web")).toEqual({
    type: "object",
    additionalProperties: false,
    properties: {
      metadata: { type: "object", properties: { name: { type: "string" } }, additionalProperties: false },
      size: { type: ["string", "number"] },
      child: {},
      raw: { type: "object" },
    },
  });
});

test("kinds are what has metadata and one group", () => {
  expect(kindsOf(document)).toEqual([{ group: "shop", version: "v1", kind: "Web", name: "Web" }]);
});
