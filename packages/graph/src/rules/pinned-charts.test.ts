import { expect, test } from "vitest";
import { demo, finding, findingsOf, object, shop } from "../world.test-data.ts";

test.each(["latest", "1.x", ">=1.2.0", "1.2"])("the chart version %j is refused", (tag) => {
  const source = object("source.toolkit.fluxcd.io/v1", "OCIRepository", "shop/web", {
    spec: { url: "oci://registry.example.com/web", ref: { tag } },
  });

  expect(findingsOf(demo(shop, source))).toEqual(
    finding("OCIRepository.source.toolkit.fluxcd.io/shop/web", `is pinned to ${JSON.stringify(tag)}`),
  );
});
