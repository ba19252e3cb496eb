import { expect, test } from "vitest";
import { demo, finding, findingsOf, object, shop } from "../world.test-data.ts";

test("a variable left for Flux is refused, a metric's $labels is not", () => {
  const settings = object("v1", "ConfigMap", "shop/settings", { data: { a: "${CLUSTER}", b: "{{ $labels.pod }}" } });

  expect(findingsOf(demo(shop, settings))).toEqual(finding("ConfigMap/shop/settings", `"\${CLUSTER}" is left`));
});
