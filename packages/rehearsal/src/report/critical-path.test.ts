import type { Inventory } from "@mainstay/artifact";
import { expect, test } from "vitest";
import { criticalPath } from "./critical-path.ts";

const waits: Readonly<Record<string, readonly string[]>> = {
  web: ["data", "network"],
  data: ["network"],
  network: [],
  other: [],
};
const kustomizations = Object.entries(waits).map(([name, dependsOn]) => ({ name, dependsOn }));
const times = { network: 3, data: 20, web: 25, other: 9 };

test("it runs from the last that was Ready through the slowest of each", () => {
  const reconciled = Object.entries(times).map(([name, seconds]) => ({ name, seconds, ready: true }));

  expect(criticalPath({ kustomizations } as unknown as Inventory, reconciled)).toEqual(["network", "data", "web"]);
});
