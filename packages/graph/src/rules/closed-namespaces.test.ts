import { expect, test } from "vitest";
import { demo, finding, findingsOf, object } from "../world.test-data.ts";

test("a namespace without a Pod Security level or a closed network is refused", () => {
  expect(findingsOf(demo(object("v1", "Namespace", "shop")))).toEqual([
    ...finding("Namespace/shop", "no Pod Security level"),
    ...finding("Namespace/shop", "no policy closes its network"),
  ]);
});
