import { expect, test } from "vitest";
import { demo, findingsOf, shop } from "../world.test-data.ts";

test("a cluster in which nothing is wrong has no finding", () => {
  expect(findingsOf(demo(shop))).toEqual([]);
});
