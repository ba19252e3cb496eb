import { podSecurityReport } from "@mainstay/policy";
import { expect, test } from "vitest";
import { apps } from "./cluster.ts";

test("every pod that the inventory declares would start in a restricted namespace", () => {
  const objects = apps.kustomizations.flatMap(({ manifests }) => manifests);

  expect(objects.map(({ kind }) => kind)).toContain("Deployment");
  expect(podSecurityReport(objects, "restricted")).toEqual([]);
});
