import { expect, test } from "vitest";
import { valuesAt } from "./field-path.ts";

const route = {
  spec: { rules: [{ refs: [{ name: "a" }] }, { refs: [{ name: "b" }, { name: "c" }] }], data: { x: "1" } },
};

test("[] stands for each element, and the path found names it", () => {
  expect(valuesAt(route, "spec.rules[].refs[].name")).toEqual([
    { path: "spec.rules[0].refs[0].name", value: "a" },
    { path: "spec.rules[1].refs[0].name", value: "b" },
    { path: "spec.rules[1].refs[1].name", value: "c" },
  ]);
});

test("{} gives the keys of an object", () => {
  expect(valuesAt(route, "spec.data{}")).toEqual([{ path: "spec.data.x", value: "x" }]);
});

test.each(["spec.missing", "spec.rules.name", "spec.data[]", "metadata.name"])("%s leads nowhere, quietly", (path) => {
  expect(valuesAt(route, path)).toEqual([]);
});
