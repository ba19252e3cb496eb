import { expect, test } from "vitest";
import { parseReference, referenceText } from "./reference.ts";

test.each([
  [
    "oci://registry.example.com/fleet/apps:v1.2.3",
    { host: "registry.example.com", repository: "fleet/apps", tag: "v1.2.3" },
  ],
  ["oci://127.0.0.1:5000/apps", { host: "127.0.0.1:5000", repository: "apps", tag: "latest" }],
  ["oci://[::1]:5000/apps:x", { host: "[::1]:5000", repository: "apps", tag: "x" }],
])("reads %s", (text, reference) => {
  expect(parseReference(text)).toEqual(reference);
});

test("the tag is always written", () => {
  expect(referenceText(parseReference("oci://registry.example.com/apps"))).toBe(
    "oci://registry.example.com/apps:latest",
  );
});

test.each([
  "registry.example.com/apps",
  "https://registry.example.com/apps",
  "oci://registry.example.com",
  "oci://registry.example.com/Apps",
  "oci://registry.example.com/apps:",
  "oci://registry.example.com/apps:a b",
  "oci://user:pass@registry.example.com/apps",
  "oci:///apps",
])("refuses %j", (text) => {
  expect(() => parseReference(text)).toThrow(
    `registry reference ${JSON.stringify(text)}: it is not oci://host/repository[:tag]`,
  );
});
