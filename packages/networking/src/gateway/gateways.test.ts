import { secretHandle } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { networking } from "../networking.ts";
import { apps, find, wildcard } from "../world.test-data.ts";
import { gateways, type GatewaysProps } from "./gateways.ts";
import { routeLabels } from "./route-labels.ts";

const network = networking(apps);
const internal = { address: "10.25.21.10", certificate: wildcard } as const;
const external = { address: "10.25.21.11", certificate: wildcard } as const;
const props = { network, internal, external };
const { kustomizations, ...doors } = gateways(apps, props);

test("a Gateway takes its address from the cluster's pool, and is announced", () => {
  expect(find(kustomizations, "Gateway", "external")).toMatchObject({
    metadata: { namespace: "gateways" },
    spec: {
      gatewayClassName: "cilium",
      addresses: [{ type: "IPAddress", value: "10.25.21.11" }],
      infrastructure: { labels: { "mainstay.dev/load-balancer": "apps" } },
    },
  });
});

test("https ends at the Gateway with the wildcard certificate", () => {
  expect(find(kustomizations, "Gateway", "internal")).toMatchObject({
    spec: {
      listeners: [
        { name: "http" },
        {
          name: "https",
          port: 443,
          hostname: "*.apps.example.com",
          tls: { mode: "Terminate", certificateRefs: [{ kind: "Secret", name: "wildcard" }] },
        },
      ],
    },
  });
});

test("only namespaces that carry the label of a Gateway may join it", () => {
  expect(routeLabels(doors.internal)).not.toEqual(routeLabels(doors.external));
  expect(find(kustomizations, "Gateway", "internal")).toMatchObject({
    spec: {
      listeners: [
        {},
        { allowedRoutes: { namespaces: { from: "Selector", selector: { matchLabels: routeLabels(doors.internal) } } } },
      ],
    },
  });
});

test("plain http only leads to https", () => {
  expect(find(kustomizations, "Gateway", "external")).toMatchObject({
    spec: { listeners: [{ name: "http", port: 80, allowedRoutes: { namespaces: { from: "Same" } } }, {}] },
  });
  expect(find(kustomizations, "HTTPRoute", "https-redirect")).toMatchObject({
    metadata: { namespace: "gateways" },
    spec: {
      parentRefs: [
        { name: "internal", sectionName: "http" },
        { name: "external", sectionName: "http" },
      ],
      rules: [{ filters: [{ requestRedirect: { scheme: "https", statusCode: 301 } }] }],
    },
  });
});

test("Gateways wait for the pool of their addresses", () => {
  expect(kustomizations[0]?.after).toMatchObject([{ object: { kind: "CiliumLoadBalancerIPPool", name: "apps" } }]);
});

test("every option reaches the Gateways", () => {
  const all: Required<GatewaysProps> = {
    network,
    internal: { ...internal, domain: "corp.example.com" },
    external: { ...external, domain: "example.com" },
    suspend: true,
  };
  const made = gateways(apps, all);

  expect(made).toMatchObject({
    internal: { kind: "Gateway", namespace: "gateways", name: "internal", domain: "corp.example.com" },
    external: { kind: "Gateway", namespace: "gateways", name: "external", domain: "example.com" },
    kustomizations: [{ name: "gateways", suspend: true }],
  });
  expect(find(made.kustomizations, "Gateway", "external")).toMatchObject({
    spec: { listeners: [{ hostname: "*.example.com" }, { hostname: "*.example.com" }] },
  });
});

test("refuses an address that the pool does not hand out", () => {
  expect(() => gateways(apps, { ...props, internal: { ...internal, address: "10.25.20.10" } })).toThrow(
    `gateway "internal" of cluster "apps": "10.25.20.10" is not an address the pool 10.25.21.0/24 hands out`,
  );
});

test("refuses one address for both", () => {
  expect(() => gateways(apps, { ...props, external: internal })).toThrow("both have the address 10.25.21.10");
});

test("refuses a certificate that is not beside the Gateway", () => {
  const elsewhere = { ...internal, certificate: secretHandle("shop", "tls", ["tls.crt", "tls.key"]) };

  expect(() => gateways(apps, { ...props, internal: elsewhere })).toThrow("its certificate shop/tls is not beside it");
});

test.each(["*.example.com", "https://example.com", "example"])("refuses the domain %j", (domain) => {
  expect(() => gateways(apps, { ...props, internal: { ...internal, domain } })).toThrow(
    `${JSON.stringify(domain)} is not a domain`,
  );
});
