import { kustomization, namespace } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { finding, findingsOf, object, world } from "../world.test-data.ts";

const routed = (labels: Readonly<Record<string, string>>) => {
  const gateway = object("gateway.networking.k8s.io/v1", "Gateway", "doors/public", {
    spec: {
      gatewayClassName: "cilium",
      listeners: [
        { name: "http", allowedRoutes: { namespaces: { from: "Same" } } },
        {
          name: "https",
          allowedRoutes: { namespaces: { from: "Selector", selector: { matchLabels: { public: "yes" } } } },
        },
      ],
    },
  });
  const route = object("gateway.networking.k8s.io/v1", "HTTPRoute", "shop/web", {
    spec: { parentRefs: [{ name: "public", namespace: "doors" }] },
  });
  const doors = kustomization("doors", [
    namespace("doors", { podSecurity: "restricted" }),
    object("gateway.networking.k8s.io/v1", "GatewayClass", "cilium"),
    gateway,
  ]);
  return world([doors, kustomization("shop", [namespace("shop", { podSecurity: "restricted", labels }), route])], {
    crds: [{ group: "gateway.networking.k8s.io", source: "gateway-api" }],
  });
};

test("a route in a namespace that its Gateway selects is accepted", () => {
  expect(findingsOf(routed({ public: "yes" }))).toEqual([]);
});

test("a route in a namespace that no listener admits is refused", () => {
  expect(findingsOf(routed({}))).toEqual(
    finding("HTTPRoute.gateway.networking.k8s.io/shop/web", `admits routes of the namespace "shop"`),
  );
});
