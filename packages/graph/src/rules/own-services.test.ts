import { expect, test } from "vitest";
import { demo, finding, findingsOf, object } from "../world.test-data.ts";

const advertisement = (selector: object) =>
  object("cilium.io/v2", "CiliumBGPAdvertisement", "services", {
    spec: { advertisements: [{ advertisementType: "PodCIDR" }, { advertisementType: "Service", selector }] },
  });

test("an advertisement of this cluster's Services is accepted", () => {
  expect(findingsOf(demo(advertisement({ matchLabels: { "load-balancer": "apps" } })))).toEqual([]);
});

test.each([
  {},
  { matchLabels: { "load-balancer": "infra" } },
  { matchExpressions: [{ key: "any", operator: "NotIn", values: ["never"] }] },
  { matchLabels: { "load-balancer": "apps" }, matchExpressions: [{ key: "any", operator: "DoesNotExist" }] },
])("an advertisement with the selector %j is refused", (selector) => {
  expect(findingsOf(demo(advertisement(selector)))).toEqual(
    finding("CiliumBGPAdvertisement.cilium.io/services", "does not ask for the name of the cluster"),
  );
});
