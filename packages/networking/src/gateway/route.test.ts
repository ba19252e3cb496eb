import { expect, test } from "vitest";
import { route, type RouteProps } from "./route.ts";

const gateway = {
  group: "gateway.networking.k8s.io",
  kind: "Gateway",
  namespace: "gateways",
  name: "external",
  domain: "apps.example.com",
} as const;
const service = { group: "", kind: "Service", namespace: "shop", name: "web" } as const;
const shop = { host: "shop.apps.example.com", gateway, service, port: 8080 };

test("a route stands beside its Service and joins the Gateway by https", () => {
  expect(route(shop)).toMatchObject({
    kind: "HTTPRoute",
    metadata: { name: "web", namespace: "shop" },
    spec: {
      hostnames: ["shop.apps.example.com"],
      parentRefs: [{ name: "external", namespace: "gateways", sectionName: "https" }],
      rules: [{ matches: [{ path: { value: "/" } }], backendRefs: [{ name: "web", port: 8080 }] }],
    },
  });
});

test("every option reaches the route", () => {
  const all: Required<RouteProps> = { ...shop, name: "api", path: "/api", timeout: "30s" };

  expect(route(all)).toMatchObject({
    metadata: { name: "api" },
    spec: { rules: [{ matches: [{ path: { type: "PathPrefix", value: "/api" } }], timeouts: { request: "30s" } }] },
  });
});

test.each([
  "shop.example.com",
  "a.shop.apps.example.com",
  "apps.example.com",
  "*.apps.example.com",
  "Shop.apps.example.com",
])("refuses the host %j, which the Gateway does not serve", (host) => {
  expect(() => route({ ...shop, host })).toThrow(
    `route ${JSON.stringify(host)}: the Gateway gateways/external does not serve it`,
  );
});

test.each([0, 65_536, 80.5])("refuses the port %d", (port) => {
  expect(() => route({ ...shop, port })).toThrow(`${port} is not a port`);
});
