import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { registryOnLoopback } from "../registry.test-data.ts";
import { runTool } from "../run-tool.ts";
import { clusterFolder, problemsOf, small, validated } from "../small-cluster.test-data.ts";
import { findTool } from "../tool.ts";
import { validate } from "../validate.ts";

test("charts that no registry gives are named, and refused only where they are required", async () => {
  const folder = clusterFolder();
  const nowhere = "127.0.0.1:1";
  const reachable = await validated(folder, small([], undefined, nowhere), "reachable");

  expect(reachable.charts).toEqual([expect.objectContaining({ unreachable: expect.stringContaining("127.0.0.1:1") })]);
  expect(reachable.passed).toBe(true);
  expect((await validate(folder, "required")).passed).toBe(false);
});

/** Puts a chart `cilium` with one value and these templates into a registry; gives the registry. */
async function chartInRegistry(folder: string, templates: Readonly<Record<string, string>> = {}): Promise<string> {
  const registry = await registryOnLoopback();
  const helm = (...args: string[]) => runTool(findTool("helm", folder), args, { cwd: folder });
  await helm("create", "cilium");
  writeFileSync(join(folder, "cilium/values.yaml"), "cgroup:\n  autoMount:\n    enabled: true\n");
  rmSync(join(folder, "cilium/templates"), { recursive: true });
  mkdirSync(join(folder, "cilium/templates"));
  for (const [name, text] of Object.entries(templates)) writeFileSync(join(folder, "cilium/templates", name), text);
  await helm("package", "cilium", "--version", "1.19.6");
  const pushed = await helm("push", "cilium-1.19.6.tgz", `oci://${registry}/quay.io/cilium/charts`, "--plain-http");
  expect(pushed).toMatchObject({ exitCode: 0 });
  return registry;
}

test("a value that the real chart does not know is refused, with the one that was meant", async () => {
  const folder = clusterFolder();
  const registry = await chartInRegistry(folder);

  const good = await validated(folder, small([], { cgroup: { autoMount: { enabled: false } } }, registry), "required");
  expect(problemsOf(good)).toEqual([]);
  const bad = await validated(folder, small([], { cgroup: { automount: { enabled: false } } }, registry), "required");
  expect(problemsOf(bad)).toEqual([
    expect.objectContaining({
      check: "helm template with the real charts",
      message: `the chart knows no value "cgroup.automount"; did you mean "cgroup.autoMount"?`,
    }),
  ]);
});

test("CRDs and webhooks that the chart brings and the release does not declare are refused, and images are listed", async () => {
  const folder = clusterFolder();
  const registry = await chartInRegistry(folder, {
    "crd.yaml": `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: webs.shop.example.com}
spec: {group: shop.example.com}
`,
    "webhook.yaml": `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: webs}
webhooks: [{name: webs.shop.example.com, rules: [{apiGroups: [shop.example.com], resources: ["*"]}]}]
`,
    "pod.yaml": `apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {containers: [{name: web, image: "registry.example.com/web:1.0.0"}]}
`,
  });
  const report = await validated(folder, small([], undefined, registry), "required");

  expect(problemsOf(report).map(({ message }) => message)).toEqual([
    "the chart brings CustomResourceDefinitions of shop.example.com, which provides.crds does not declare",
    "the chart brings admission webhooks of shop.example.com, which provides.webhooks does not declare",
  ]);
  expect(report.charts).toMatchObject([
    { images: ["registry.example.com/web:1.0.0"], digest: expect.stringMatching(/^sha256:/) },
  ]);
});

test("a chart that does not render with the release's values is refused with Helm's words", async () => {
  const folder = clusterFolder();
  const registry = await chartInRegistry(folder, { "fail.yaml": `{{ fail "autoMount must stay on" }}` });

  expect(problemsOf(await validated(folder, small([], undefined, registry), "required"))).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/^helm template fails: .*autoMount must stay on/s) }),
  ]);
});
