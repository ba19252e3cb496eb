import { readdirSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { manifest } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { clusterFolder, problemsOf, small, validated } from "./small-cluster.test-data.ts";
import { validate } from "./validate.ts";

test("a sound cluster passes every tool, and every object is counted", async () => {
  const folder = clusterFolder();
  const report = await validated(folder, small());

  expect(problemsOf(report)).toEqual([]);
  expect(report.checks.map(({ name, checked }) => [name, checked])).toEqual([
    ["crane and flux take the artifact", 9],
    ["kustomize build", 3],
    ["kubeconform -strict", 6],
    ["kubectl-validate", 5],
    ["flux build kustomization", 2],
  ]);
});

const route = (spec: object) => ({
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "HTTPRoute",
  metadata: { name: "web", namespace: "shop" },
  spec,
});

test("a field that no schema knows is refused, with the line that built the object", async () => {
  const folder = clusterFolder();
  expect(
    problemsOf(await validated(folder, small([manifest(route({ hostname: "shop.example.com" }))]))),
  ).toContainEqual(
    expect.objectContaining({
      check: "kubeconform -strict",
      where: "kustomizations/shop/HTTPRoute.gateway.networking.k8s.io_shop_web.yaml",
      message: expect.stringContaining("hostname"),
      builtAt: expect.stringMatching(/^@mainstay\/validation@\S+ src\/validate\.live\.test\.ts:\d+$/),
    }),
  );
});

test("a broken CEL rule is refused", async () => {
  const folder = clusterFolder();
  const redirect = { type: "RequestRedirect", requestRedirect: { scheme: "https" } };
  const rules = [{ filters: [redirect], backendRefs: [{ name: "web", namespace: "shop", port: 80 }] }];

  expect(problemsOf(await validated(folder, small([route({ rules }), service()])))).toContainEqual(
    expect.objectContaining({ check: "kubectl-validate", message: expect.stringContaining("RequestRedirect") }),
  );
});

const service = () => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "web", namespace: "shop" },
  spec: { ports: [{ port: 80 }] },
});

test.each(["oci-layout", "index.json"])("an artifact without its %s is refused", async (file) => {
  const folder = clusterFolder();
  const damage = () => rmSync(join(folder, "dist/artifact", file));

  await expect(validated(folder, small(), "off", damage)).rejects.toThrow(/artifact .*: /);
});

test("an artifact whose layer was cut short is refused", async () => {
  const folder = clusterFolder();
  const damage = () => {
    const blobs = join(folder, "dist/artifact/blobs/sha256");
    const files = readdirSync(blobs).map((name) => join(blobs, name));
    const layer = files.find((file) =>
      readFileSync(file)
        .subarray(0, 2)
        .equals(Buffer.from([0x1f, 0x8b])),
    );
    truncateSync(layer ?? "", statSync(layer ?? "").size - 20);
  };

  await expect(validated(folder, small(), "off", damage)).rejects.toThrow(/artifact .*: crane push refuses it/);
});

test("without a built artifact the refusal says to build", async () => {
  const folder = clusterFolder();
  await expect(validate(folder)).rejects.toThrow(`it is not there.\n  Run "mainstay build" first.`);
});
