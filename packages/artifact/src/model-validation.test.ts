import type { Manifest } from "@mainstay/fleet";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { modelValidation } from "./model-validation.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mainstay-models-"));
  return () => rmSync(folder, { recursive: true });
});
const object = (apiVersion: string, kind: string, rest: object): Manifest => ({
  apiVersion,
  kind,
  metadata: { name: "web", namespace: "shop" },
  ...rest,
});

test("objects that fit their models pass", async () => {
  expect(await modelValidation(folder).validate([object("v1", "ConfigMap", { data: { a: "b" } })])).toEqual([]);
});

test("a wrong type is refused with the field", async () => {
  expect(await modelValidation(folder).validate([object("v1", "ConfigMap", { data: { a: 1 } })])).toEqual([
    {
      subject: "ConfigMap/shop/web",
      problem: expect.stringContaining("data/a must be string"),
      remedy: "Compare it with kubernetes-models/v1/ConfigMap.",
    },
  ]);
});

test("a missing required field of a custom resource is refused", async () => {
  expect(
    await modelValidation(folder).validate([
      object("cert-manager.io/v1", "Certificate", { spec: { secretName: "web" } }),
    ]),
  ).toEqual([
    expect.objectContaining({
      subject: "Certificate.cert-manager.io/shop/web",
      problem: expect.stringContaining("issuerRef"),
    }),
  ]);
});

test("a kind that its API version does not have is refused", async () => {
  expect(await modelValidation(folder).validate([object("apps/v1beta9", "Deployment", {})])).toEqual([
    expect.objectContaining({ problem: "there is no model kubernetes-models/apps/v1beta9/Deployment" }),
  ]);
});

test("what was accepted is remembered, what changed is judged anew", async () => {
  const good = object("v1", "ConfigMap", { data: { a: "b" } });
  await modelValidation(folder).validate([good]);
  const bad = object("v1", "ConfigMap", { data: { a: 1 } });

  expect(await modelValidation(folder).validate([good])).toEqual([]);
  expect(await modelValidation(folder).validate([bad])).toHaveLength(1);
  expect(await modelValidation(folder).validate([bad])).toHaveLength(1);
});

test("a memory that is damaged is none", async () => {
  await modelValidation(folder).validate([object("v1", "ConfigMap", { data: { a: "b" } })]);
  writeFileSync(join(folder, "node_modules/.cache/mainstay/accepted-objects"), "nonsense");

  expect(await modelValidation(folder).validate([object("v1", "ConfigMap", { data: { a: 1 } })])).toHaveLength(1);
});
