import { expect, test } from "vitest";
import { world } from "../world.test-data.ts";
import { nativeRoutingCidr } from "./native-routing-cidr.ts";

const { infra, apps } = world.clusters;
const plan = (infraPods: string, appsPods: string): Parameters<typeof nativeRoutingCidr>[0] => ({
  name: "test",
  clusters: {
    infra: { ...infra, pods: infraPods as "10.0.0.0/16" },
    apps: { ...apps, pods: appsPods as "10.0.0.0/16" },
  },
});

test.each([
  ["10.244.0.0/16", "10.246.0.0/16", "10.244.0.0/14"],
  ["10.244.0.0/16", "10.245.0.0/16", "10.244.0.0/15"],
  ["10.1.0.0/16", "10.200.0.0/16", "10.0.0.0/8"],
  ["172.16.0.0/16", "172.31.0.0/16", "172.16.0.0/12"],
  ["192.168.0.0/17", "192.168.0.0/17", "192.168.0.0/17"],
])("pods in %s and %s are reached within %s", (one, other, cover) => {
  expect(nativeRoutingCidr(plan(one, other))).toBe(cover);
});

test("refuses pod ranges that only a range with public addresses holds", () => {
  expect(() => nativeRoutingCidr(plan("10.244.0.0/16", "192.168.0.0/16"))).toThrow(
    `fleet "test" pods: the smallest range that holds the pods of all clusters is 0.0.0.0/0, which holds public addresses`,
  );
});
