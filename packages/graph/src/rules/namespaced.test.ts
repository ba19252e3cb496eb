import { expect, test } from "vitest";
import { demo, finding, findingsOf, object, shop } from "../world.test-data.ts";

test("a namespaced object without a namespace is refused", () => {
  expect(findingsOf(demo(object("v1", "ConfigMap", "settings")))).toEqual(
    finding("ConfigMap/settings", "without metadata.namespace"),
  );
});

test("a cluster-scoped object with a namespace is refused", () => {
  expect(findingsOf(demo(shop, object("rbac.authorization.k8s.io/v1", "ClusterRole", "shop/reader")))).toEqual(
    finding("ClusterRole.rbac.authorization.k8s.io/shop/reader", "cluster-scoped object with metadata.namespace"),
  );
});
