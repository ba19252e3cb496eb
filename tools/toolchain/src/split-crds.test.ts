import { expect, test } from "vitest";

import { splitCrds } from "./split-crds.ts";

const crd = (plural: string) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: ${plural}.example.dev
spec:
  group: example.dev
  names:
    kind: Thing
    plural: ${plural}
`;

test("each CRD of a file of several becomes one, other kinds are left out", () => {
  const found = splitCrds(`# head\n---\n${crd("things")}---\nkind: ConfigMap\n--- # more\n${crd("others")}`);
  expect(found).toEqual([
    { group: "example.dev", plural: "things", text: `---\n${crd("things")}` },
    { group: "example.dev", plural: "others", text: `---\n${crd("others")}` },
  ]);
});

test("a CRD without a plural is an error, not a file less", () => {
  expect(() => splitCrds(crd("things").replace("plural: things", ""))).toThrow("without group or plural");
});
