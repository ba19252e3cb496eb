import { expect, test } from "vitest";
import { demo, finding, findingsOf, object, shop } from "../world.test-data.ts";

test("a kind without a row in the tables is refused", () => {
  expect(findingsOf(demo(shop, object("apps/v1", "Deploymnt", "shop/web")))).toEqual(
    finding("Deploymnt.apps/shop/web", `the graph knows no kind "Deploymnt.apps"`),
  );
});
