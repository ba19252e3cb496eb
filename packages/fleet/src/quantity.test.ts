import { expect, test } from "vitest";
import { type Quantity, quantityValue } from "./quantity.ts";

test.each<[Quantity, number]>([
  ["500m", 0.5],
  ["2", 2],
  ["16Gi", 16 * 2 ** 30],
  ["1.5G", 1.5e9],
])("%s is %d", (text, value) => {
  expect(quantityValue(text)).toBe(value);
});

test.each(["", "Gi", "16 Gi", "16GB", "-1", "1e3"])("%j is no quantity", (text) => {
  expect(quantityValue(text)).toBeUndefined();
});

test("nonsense does not compile", () => {
  // @ts-expect-error GB is no suffix of Kubernetes
  const wrong: Quantity = "16GB";

  expect(quantityValue(wrong)).toBeUndefined();
});
