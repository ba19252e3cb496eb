import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shop } from "./shop.ts";

test("the README shows this example", () => {
  const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

  expect(read("../README.md")).toContain(`\`\`\`ts\n${read("shop.ts")}\`\`\``);
});

test("the shop is one Kustomization: a closed namespace, a release and two openings", () => {
  const [only] = shop(2).kustomizations;

  expect(only?.manifests.map(({ kind, metadata }) => `${kind}/${metadata.name}`)).toEqual([
    "Namespace/shop",
    "CiliumNetworkPolicy/closed",
    "OCIRepository/shop",
    "HelmRelease/shop",
    "CiliumNetworkPolicy/from-gateways",
    "CiliumNetworkPolicy/allow-internet",
  ]);
});
