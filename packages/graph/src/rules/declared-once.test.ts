import { kustomization } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { finding, findingsOf, object, shop, world } from "../world.test-data.ts";

test("two declarations of one object are refused, with both places", () => {
  const settings = object("v1", "ConfigMap", "shop/settings");

  expect(findingsOf(world([kustomization("one", [shop, settings]), kustomization("two", [settings])]))).toEqual(
    finding("ConfigMap/shop/settings", `declared 2 times (Kustomization "one", Kustomization "two")`),
  );
});

test("two Kustomizations of one name are refused", () => {
  expect(findingsOf(world([kustomization("demo", [shop]), kustomization("demo", [])]))).toEqual(
    finding(`Kustomization "demo"`, "two of the cluster have this name"),
  );
});

test("the name of Flux's own root Kustomization is taken", () => {
  expect(findingsOf(world([kustomization("flux-system", [shop])]))).toEqual(
    finding(`Kustomization "flux-system"`, "Flux's own root Kustomization has this name"),
  );
});
