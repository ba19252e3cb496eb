import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { schemaStore } from "./schema-store.ts";

let toolchain: string;
beforeEach(() => {
  toolchain = mkdtempSync(join(tmpdir(), "mainstay-schemas-"));
  put(
    "openapi/kubernetes.json",
    JSON.stringify({ definitions: { Pod: pod, "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": {} } }),
  );
  put("crds/shop/webs.yaml", crd);
  return () => rmSync(toolchain, { recursive: true });
});
const pod = {
  properties: { metadata: {} },
  "x-kubernetes-group-version-kind": [{ group: "", version: "v1", kind: "Pod" }],
};
const crd = `
spec:
  group: shop.example.com
  names: {kind: Web}
  versions:
    - name: v1
      schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object}}}}
`;
function put(file: string, text: string): void {
  mkdirSync(dirname(join(toolchain, file)), { recursive: true });
  writeFileSync(join(toolchain, file), text);
}
const folder = (): string => join(toolchain, "schemas", readdirSync(join(toolchain, "schemas"))[0] ?? "");

test("each kind is covered, with the file it comes from", () => {
  expect(schemaStore(toolchain).covered).toEqual([
    { apiVersion: "v1", kind: "Pod", source: "openapi/kubernetes.json" },
    { apiVersion: "shop.example.com/v1", kind: "Web", source: "crds/shop/webs.yaml" },
  ]);
});

test("core kinds lie where kubeconform looks for them", () => {
  schemaStore(toolchain);

  expect(readdirSync(folder(), { recursive: true })).toEqual(
    expect.arrayContaining(["v1/pod_v1.json", "shop.example.com/web_v1.json"]),
  );
});

test("the same inputs are not worked through twice, a change is", () => {
  schemaStore(toolchain);
  const before = statSync(join(folder(), "sum")).mtimeMs;
  schemaStore(toolchain);
  expect(statSync(join(folder(), "sum")).mtimeMs).toBe(before);

  put("crds/shop/webs.yaml", crd.replaceAll("v1", "v2"));
  expect(schemaStore(toolchain).covered.map(({ apiVersion }) => apiVersion)).toContain("shop.example.com/v2");
});

test("a store that was cut short is made anew", () => {
  schemaStore(toolchain);
  const file = join(folder(), "shop.example.com/web_v1.json");
  const whole = readFileSync(file, "utf8");
  writeFileSync(file, whole.slice(0, 10));
  schemaStore(toolchain);

  expect(readFileSync(file, "utf8")).toBe(whole);
});

test("a damaged input is named, and nothing half done is kept", () => {
  put("crds/shop/webs.yaml", "spec: {group: [");

  expect(() => schemaStore(toolchain)).toThrow("crds/shop/webs.yaml: it cannot be read");
  expect(readdirSync(join(toolchain, "schemas"))).toEqual([]);
});

test("without CustomResourceDefinitions the refusal says how to get them", () => {
  rmSync(join(toolchain, "crds"), { recursive: true });

  expect(() => schemaStore(toolchain)).toThrow(`there are no CustomResourceDefinitions.\n  Run "pnpm toolchain crds".`);
});
