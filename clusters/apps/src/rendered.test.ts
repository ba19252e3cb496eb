import { readdirSync } from "node:fs";
import { join } from "node:path";
import { reviewFiles } from "@mainstay/artifact";
import { prove } from "@mainstay/graph";
import { expect, test } from "vitest";
import { apps } from "./cluster.ts";

const folder = join(import.meta.dirname, "../rendered");
const files = reviewFiles(prove(apps));

test.each([...files])("renders what Flux will apply: %s", async (name, yaml) => {
  await expect(yaml).toMatchFileSnapshot(join(folder, name));
});

test("no rendered file is left of a Kustomization that is gone", () => {
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
});
