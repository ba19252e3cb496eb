import type { INamespace } from "kubernetes-models/v1/Namespace";
import { expect, test } from "vitest";
import { manifest } from "./manifest.ts";
import { refOf, refText } from "./object-ref.ts";

test("an object is plain data", () => {
  const shop = manifest<INamespace>({ apiVersion: "v1", kind: "Namespace", metadata: { name: "shop" } });

  expect(JSON.parse(JSON.stringify(shop))).toEqual({ apiVersion: "v1", kind: "Namespace", metadata: { name: "shop" } });
});

test("a field that the model does not know does not compile", () => {
  const wrong = manifest<INamespace>({
    apiVersion: "v1",
    kind: "Namespace",
    metadata: { name: "shop" },
    // @ts-expect-error a Namespace has no "specs"
    specs: {},
  });

  expect(wrong.kind).toBe("Namespace");
});

test.each(["Shop", "shop_eu", ""])("refuses the name %j", (name) => {
  expect(() => manifest({ apiVersion: "v1", kind: "ConfigMap", metadata: { name } })).toThrow(
    `ConfigMap ${JSON.stringify(name)}: the name is not a DNS subdomain`,
  );
});

test("names of RBAC objects may hold colons", () => {
  const role = manifest({
    apiVersion: "rbac.authorization.k8s.io/v1",
    kind: "ClusterRole",
    metadata: { name: "shop:reader" },
  });

  expect(refText(refOf(role))).toBe("ClusterRole.rbac.authorization.k8s.io/shop:reader");
});
