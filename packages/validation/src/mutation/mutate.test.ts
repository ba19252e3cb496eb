import { expect, test } from "vitest";
import { mutants, type Sound } from "./mutate.ts";

const sound: Sound[] = [
  {
    name: "route",
    object: {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "HTTPRoute",
      spec: { mode: "A", labels: { own: "x" } },
    },
    schema: {
      properties: {
        spec: {
          type: "object",
          required: ["mode"],
          properties: { mode: { type: "string", enum: ["A"] }, labels: { type: "object" } },
        },
      },
    },
  },
];

test("each way of breaking takes its turn, and the original stays sound", () => {
  const made = mutants(sound, 12, 1);

  expect(made.map(({ how }) => how).slice(0, 6)).toEqual([
    "unknown field",
    "wrong type",
    "missing required field",
    "bad enum",
    "bad apiVersion",
    "broken CEL rule",
  ]);
  expect(made).toHaveLength(12);
  expect(sound[0]?.object["spec"]).toEqual({ mode: "A", labels: { own: "x" } });
});

test("every mutant differs from its original, and one seed always gives the same", () => {
  for (const { object } of mutants(sound, 30, 7)) expect(object).not.toEqual(sound[0]?.object);
  expect(mutants(sound, 30, 7)).toEqual(mutants(sound, 30, 7));
  expect(mutants(sound, 30, 7)).not.toEqual(mutants(sound, 30, 8));
});
