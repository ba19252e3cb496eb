import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";

import { askVersion } from "./ask-version.ts";
import { buildCrds } from "./build-crds.ts";
import {
  crdFolder,
  crdSourceNames,
  crdSources,
  kubernetesOpenApi,
  sharedFolder,
  toolNames,
  toolPath,
  toolVersion,
} from "./index.ts";
import { type CrdSource } from "./crd-sources.ts";
import { layout } from "./layout.ts";

const hour = 3_600_000;

function toolchain(args: readonly string[], out = layout.out) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], {
    encoding: "utf8",
    env: { ...process.env, MAINSTAY_TOOLCHAIN: out },
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return { out: stdout, seconds: (performance.now() - start) / 1000 };
}

const emptyFolder = () => mkdtempSync(join(tmpdir(), "toolchain-live-"));

beforeAll(() => {
  toolchain([]);
  toolchain(["crds"]);
}, hour);

test.each(toolNames)("%s reports the version that go.mod pins", (name) => {
  expect(askVersion(name, toolPath(name))).toBe(toolVersion(name));
});

test("a run with nothing to do takes less than two seconds", () => {
  const { out, seconds } = toolchain([]);
  expect(out).toMatch(new RegExp(`^0 built, ${toolNames.length} up to date`));
  expect(seconds).toBeLessThan(2);
});

test("removing one binary rebuilds that one and touches no other", { timeout: hour }, () => {
  const out = emptyFolder();
  toolchain(["crane", "kubeconform"], out);
  const before = statSync(join(out, "bin", "kubeconform")).mtimeMs;
  rmSync(join(out, "bin", "crane"));
  expect(toolchain(["crane", "kubeconform"], out).out).toContain("1 built, 1 up to date");
  expect(statSync(join(out, "bin", "kubeconform")).mtimeMs).toBe(before);
  rmSync(out, { recursive: true });
});

test.each(crdSourceNames)("the CRDs of %s cover its groups and nothing else", (name) => {
  const groups = readdirSync(crdFolder(name)).map((file) => file.split("_")[0]);
  expect([...new Set(groups)].sort()).toEqual([...crdSources[name].groups].sort());
});

test("no two sources that output is held against define the same CRD", () => {
  const files = crdSourceNames
    .filter((name) => (crdSources[name] as CrdSource).use !== "rehearse")
    .flatMap((name) => readdirSync(crdFolder(name)));
  expect(new Set(files).size).toBe(files.length);
});

test("a CRD that was cut short, or lost, is written again", async () => {
  const here = { ...layout, out: emptyFolder() };
  const folder = join(here.out, "crds", "external-snapshotter");
  await buildCrds("external-snapshotter", here);
  const [first = "", second = ""] = readdirSync(folder);
  const text = readFileSync(join(folder, first), "utf8");
  expect(await buildCrds("external-snapshotter", here)).toMatchObject({ cached: true, count: 6 });
  truncateSync(join(folder, first), 100);
  rmSync(join(folder, second));
  expect(await buildCrds("external-snapshotter", here)).toMatchObject({ cached: false, count: 6 });
  expect(readFileSync(join(folder, first), "utf8")).toBe(text);
  rmSync(here.out, { recursive: true });
});

test("the OpenAPI document is that of the pinned Kubernetes", () => {
  const { info, definitions } = JSON.parse(readFileSync(kubernetesOpenApi(), "utf8")) as Record<string, object>;
  expect(info).toMatchObject({ title: "Kubernetes" });
  expect(definitions).toHaveProperty(["io.k8s.api.apps.v1.Deployment"]);
});

test("kwok has its stages, flux-operator its manifests and each Flux controller its CRDs", () => {
  expect(readdirSync(join(sharedFolder("kwok"), "kustomize/stage"))).toContain("pod");
  expect(readdirSync(join(sharedFolder("flux-operator"), "config/data/flux"))).toContain(`v${toolVersion("flux")}`);
  expect(readdirSync(join(sharedFolder("helm-controller"), "config/crd/bases"))).toHaveLength(1);
});

const route = {
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "HTTPRoute",
  metadata: { name: "shop", namespace: "checkout" },
  spec: { rules: [{ matches: [{ path: { type: "PathPrefix", value: "/shop" } }] }] },
};

test.each([
  ["accepts a good route", "/shop", 0, "OK"],
  ["refuses a path that breaks a CEL rule", "shop", 1, "value must be an absolute path"],
])("kubectl-validate %s", (_title, value, status, said) => {
  const file = join(emptyFolder(), "route.json");
  writeFileSync(file, JSON.stringify(route).replace("/shop", value));
  const done = spawnSync(toolPath("kubectl-validate"), ["--local-crds", crdFolder("gateway-api"), file], {
    encoding: "utf8",
  });
  expect(done.status).toBe(status);
  expect(done.stdout + done.stderr).toContain(said);
});
