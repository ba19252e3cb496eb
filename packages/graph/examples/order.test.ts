import { readFileSync } from "node:fs";
import { kustomization, namespace } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { object, world } from "../src/world.test-data.ts";
import { orderOf, reasonsOf } from "./order.ts";

test("the README shows this example", () => {
  const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

  expect(read("../README.md")).toContain(`\`\`\`ts\n${read("order.ts")}\`\`\``);
});

test("the example tells the order and the reasons", () => {
  const shop = kustomization("shop", [namespace("shop", { podSecurity: "restricted" })]);
  const settings = kustomization("settings", [object("v1", "ConfigMap", "shop/settings")]);
  const cluster = world([shop, settings]);

  expect(orderOf(cluster)).toEqual({ cilium: [], settings: ["shop"], shop: ["cilium"] });
  expect(reasonsOf(cluster, "ConfigMap/shop/settings")).toEqual(["Namespace/shop (metadata.namespace)"]);
});
