import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { policies, provenance, roles } from "./guarded-cluster.ts";

test("the README shows this example", () => {
  const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

  expect(read("../README.md")).toContain(`\`\`\`ts\n${read("guarded-cluster.ts")}\`\`\``);
});

test("the example is policies, roles, Kyverno and what Kyverno verifies", () => {
  const kustomizations = [policies, roles, provenance].flatMap((capability) => capability.kustomizations);

  expect(kustomizations.map(({ name }) => name)).toEqual([
    "admission-policies",
    "platform-roles",
    "kyverno",
    "image-provenance",
  ]);
});
