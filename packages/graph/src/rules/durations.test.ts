import { kustomization } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { finding, findingsOf, shop, world } from "../world.test-data.ts";

test("a timeout below a second is refused", () => {
  expect(findingsOf(world([kustomization("demo", [shop], { timeout: "10ms" })]))).toEqual(
    finding(`Kustomization "demo"`, `the timeout "10ms"`),
  );
});
