import { expect, test } from "vitest";
import { apps, find, infra } from "../world.test-data.ts";
import { loadBalancerAdmission } from "./load-balancer-admission.ts";
import { assertInPool, loadBalancerPool, loadBalancers } from "./load-balancers.ts";

test("a pool is its cluster's share of the plan, for Services that carry its label", () => {
  expect(loadBalancerPool(loadBalancers(apps))).toMatchObject({
    metadata: { name: "apps" },
    spec: {
      blocks: [{ cidr: "10.25.21.0/24" }],
      serviceSelector: { matchLabels: { "mainstay.dev/load-balancer": "apps" } },
    },
  });
});

test("no two clusters select the same Services", () => {
  expect(loadBalancers(apps).labels).not.toEqual(loadBalancers(infra).labels);
});

test("a Service is refused, not warned about", () => {
  expect(find(loadBalancerAdmission(loadBalancers(apps)), "ValidatingAdmissionPolicyBinding")).toMatchObject({
    spec: { policyName: "load-balancer-pools", validationActions: ["Deny"] },
  });
});

test.each(["10.25.21.1", "10.25.21.254"] as const)("the pool hands out %s", (address) => {
  expect(() => assertInPool("gateway", address, loadBalancers(apps))).not.toThrow();
});

test.each(["10.25.21.0", "10.25.21.255", "10.25.20.10", "10.25.21.300"] as const)(
  "the pool does not hand out %s",
  (address) => {
    expect(() => assertInPool("gateway", address, loadBalancers(apps))).toThrow(
      `gateway: "${address}" is not an address the pool 10.25.21.0/24 hands out`,
    );
  },
);
