import { expect, test } from "vitest";
import { demo, finding, findingsOf, object } from "../world.test-data.ts";

const pool = (name: string, block: object) =>
  object("cilium.io/v2", "CiliumLoadBalancerIPPool", name, {
    spec: { blocks: [block], serviceSelector: { matchLabels: { pool: "apps" } } },
  });

test("pools within the cluster's share are accepted", () => {
  const pools = [pool("one", { cidr: "10.25.21.0/25" }), pool("two", { start: "10.25.21.128", stop: "10.25.21.200" })];

  expect(findingsOf(demo(pools))).toEqual([]);
});

test("overlapping pools are refused", () => {
  const pools = [pool("one", { cidr: "10.25.21.0/25" }), pool("two", { start: "10.25.21.100", stop: "10.25.21.200" })];

  expect(findingsOf(demo(pools))).toEqual(
    finding(
      "CiliumLoadBalancerIPPool.cilium.io/one",
      "10.25.21.0/25 overlaps 10.25.21.100-10.25.21.200 of CiliumLoadBalancerIPPool.cilium.io/two",
    ),
  );
});

test("a pool outside the cluster's share is refused", () => {
  expect(findingsOf(demo(pool("one", { cidr: "10.25.20.0/24" })))).toEqual(
    finding("CiliumLoadBalancerIPPool.cilium.io/one", "10.25.20.0/24 is outside 10.25.21.0/24"),
  );
});

test.each([
  [{ cidr: "10.25.21.0/33" }, "is not an IPv4 CIDR"],
  [{ cidr: "10.25.21.1/24" }, "has host bits set"],
  [{ start: "10.25.21.9", stop: "10.25.21.1" }, "is no range of IPv4 addresses"],
])("the block %j is refused", (block, problem) => {
  expect(findingsOf(demo(pool("one", block)))).toEqual(finding("CiliumLoadBalancerIPPool.cilium.io/one", problem));
});

test("a pool that serves every Service is refused", () => {
  const open = object("cilium.io/v2", "CiliumLoadBalancerIPPool", "one", {
    spec: { blocks: [{ cidr: "10.25.21.0/24" }] },
  });

  expect(findingsOf(demo(open))).toEqual(
    finding("CiliumLoadBalancerIPPool.cilium.io/one", "without a serviceSelector"),
  );
});
