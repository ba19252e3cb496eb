import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { apps, find, store, wildcard } from "../src/world.test-data.ts";
import { shopNetwork } from "./shop-network.ts";

test("the README shows this example", () => {
  const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

  expect(read("../README.md")).toContain(`\`\`\`ts\n${read("shop-network.ts")}\`\`\``);
});

test("the example publishes the shop by the external Gateway, and keeps the mesh for later", () => {
  const { capabilities, shop } = shopNetwork(apps, wildcard, store);
  const suspended = capabilities.flatMap(({ kustomizations }) => kustomizations).filter(({ suspend }) => suspend);

  expect(find(shop.flat(), "HTTPRoute")).toMatchObject({
    spec: { hostnames: ["shop.apps.example.com"], parentRefs: [{ name: "external" }] },
  });
  expect(find(shop.flat(), "Namespace")?.metadata.labels).toMatchObject({ "gateway.mainstay.dev/external": "allowed" });
  expect(suspended.map(({ name }) => name)).toEqual(["cilium-clustermesh", "cilium-clustermesh-peers"]);
});
