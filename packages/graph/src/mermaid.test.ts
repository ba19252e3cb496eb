import { kustomization, namespace } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { mermaid } from "./mermaid.ts";
import { prove } from "./prove.ts";
import { world } from "./world.test-data.ts";

test("an arrow points to what is waited for and carries the first reason", () => {
  const shop = kustomization("shop", [namespace("shop", { podSecurity: "restricted" })], { suspend: true });

  expect(mermaid(prove(world([shop])))).toBe(`flowchart RL
  k0["cilium"]
  k1["shop (suspended)"]
  k1 -->|"CiliumNetworkPolicy.cilium.io/shop/closed needs the CustomResourceDefinitions of cilium.io (its kind): HelmRelease.helm.toolkit.fluxcd.io/kube-system/cilium brings it"| k0
`);
});
