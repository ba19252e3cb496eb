import { expect, test } from "vitest";
import { demo, finding, findingsOf, object, shop } from "../world.test-data.ts";

test("a Secret in an artifact is refused", () => {
  expect(findingsOf(demo(shop, object("v1", "Secret", "shop/token")))).toEqual(
    finding("Secret/shop/token", "can be read by everyone who can pull it"),
  );
});
