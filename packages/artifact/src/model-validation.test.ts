import type { Manifest } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { modelValidation } from "./model-validation.ts";

const object = (apiVersion: string, kind: string, rest: object): Manifest => ({
  apiVersion,
  kind,
  metadata: { name: "web", namespace: "shop" },
  ...rest,
});

test("objects that fit their models pass", async () => {
  expect(await modelValidation().validate([object("v1", "ConfigMap", { data: { a: "b" } })])).toEqual([]);
});

test("a wrong type is refused with the field", async () => {
  expect(await modelValidation().validate([object("v1", "ConfigMap", { data: { a: 1 } })])).toEqual([
    {
      subject: "ConfigMap/shop/web",
      problem: expect.stringContaining("data/a must be string"),
      remedy: "Compare it with kubernetes-models/v1/ConfigMap.",
    },
  ]);
});

test("a missing required field of a custom resource is refused", async () => {
  expect(
    await modelValidation().validate([object("cert-manager.io/v1", "Certificate", { spec: { secretName: "web" } })]),
  ).toEqual([
    expect.objectContaining({
      subject: "Certificate.cert-manager.io/shop/web",
      problem: expect.stringContaining("issuerRef"),
    }),
  ]);
});

test("a kind that its API version does not have is refused", async () => {
  expect(await modelValidation().validate([object("apps/v1beta9", "Deployment", {})])).toEqual([
    expect.objectContaining({ problem: "there is no model kubernetes-models/apps/v1beta9/Deployment" }),
  ]);
});
