import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { build, writeBuild } from "@mainstay/artifact";
import {
  type Cluster,
  chart,
  cluster,
  fleet,
  helmRelease,
  kustomization,
  type Manifest,
  namespace,
} from "@mainstay/fleet";
import { beforeEach, expect, test } from "vitest";
import { registryOnLoopback } from "./registry.test-data.ts";
import { runTool } from "./run-tool.ts";
import { findTool } from "./tool.ts";
import { type Charts, type ValidationReport, validate } from "./validate.ts";

/** Below the repository, so that its toolchain is found. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(import.meta.dirname, "../.live-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "@test/apps", version: "0.0.0" }));
  return () => rmSync(folder, { recursive: true });
});

interface CiliumValues {
  readonly cgroup: {
    readonly autoMount?: { readonly enabled: boolean };
    readonly automount?: { readonly enabled: boolean };
  };
}

function small(
  objects: readonly Manifest[] = [],
  values: CiliumValues = { cgroup: { autoMount: { enabled: false } } },
  mirror?: string,
): Cluster {
  const home = fleet({
    name: "test",
    domain: "example.com",
    nodes: "10.25.11.0/24",
    router: { address: "10.25.11.1", asn: 64512 },
    repository: "https://git.example.com/test",
    registry: "oci://registry.example.com/test",
    ...(mirror === undefined ? {} : { mirror: { url: `oci://${mirror}`, plainHttp: true } as const }),
    clusters: {
      apps: {
        id: 2,
        asn: 64514,
        nodes: "10.25.11.32/27",
        apiServer: "10.25.11.32",
        pods: "10.246.0.0/16",
        services: "10.247.0.0/16",
        loadBalancers: "10.25.21.0/24",
      },
    },
  });
  const cilium = helmRelease("cilium", chart<CiliumValues>("oci://quay.io/cilium/charts/cilium", "1.19.6"), {
    namespace: "kube-system",
    values,
    provides: { crds: ["cilium.io"] },
  });
  return cluster(home.identities.apps, [
    {
      kustomizations: [
        kustomization("cilium", [cilium]),
        kustomization("shop", [namespace("shop", { podSecurity: "restricted" }), objects]),
      ],
      bootstrap: { crds: [{ group: "gateway.networking.k8s.io", source: "gateway-api" }] },
    },
  ]);
}

async function validated(
  subject: Cluster,
  charts: Charts = "off",
  damage: () => void = () => undefined,
): Promise<ValidationReport> {
  await writeBuild(await build(subject, folder), folder);
  damage();
  return validate(folder, charts);
}

const problemsOf = ({ checks }: ValidationReport) =>
  checks.flatMap(({ name, problems }) => problems.map((problem) => ({ check: name, ...problem })));

test("a sound cluster passes every tool, and every object is counted", async () => {
  const report = await validated(small());

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
  const extra = {
    ...route({ hostnames: ["shop.example.com"] }),
    status: undefined,
    spec: { hostname: "shop.example.com" },
  };

  expect(problemsOf(await validated(small([extra])))).toContainEqual(
    expect.objectContaining({
      check: "kubeconform -strict",
      where: "kustomizations/shop/HTTPRoute.gateway.networking.k8s.io_shop_web.yaml",
      message: expect.stringContaining("hostname"),
    }),
  );
});

test("a broken CEL rule is refused", async () => {
  const redirect = { type: "RequestRedirect", requestRedirect: { scheme: "https" } };
  const rules = [{ filters: [redirect], backendRefs: [{ name: "web", namespace: "shop", port: 80 }] }];

  expect(problemsOf(await validated(small([route({ rules }), service()])))).toContainEqual(
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
  const damage = () => rmSync(join(folder, "dist/artifact", file));

  await expect(validated(small(), "off", damage)).rejects.toThrow(/artifact .*: /);
});

test("an artifact whose layer was cut short is refused", async () => {
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

  await expect(validated(small(), "off", damage)).rejects.toThrow(/artifact .*: crane push refuses it/);
});

test("without a built artifact the refusal says to build", async () => {
  await expect(validate(folder)).rejects.toThrow(`it is not there.\n  Run "mainstay build" first.`);
});

test("charts that no registry gives are named, and refused only where they are required", async () => {
  const nowhere = "127.0.0.1:1";
  const reachable = await validated(small([], undefined, nowhere), "reachable");

  expect(reachable.charts).toEqual([expect.objectContaining({ unreachable: expect.stringContaining("127.0.0.1:1") })]);
  expect(reachable.passed).toBe(true);
  expect((await validate(folder, "required")).passed).toBe(false);
});

/** Puts a chart `cilium` with one value and these templates into a registry; gives the registry. */
async function chartInRegistry(templates: Readonly<Record<string, string>> = {}): Promise<string> {
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
  const registry = await chartInRegistry();

  const good = await validated(small([], { cgroup: { autoMount: { enabled: false } } }, registry), "required");
  expect(problemsOf(good)).toEqual([]);
  const bad = await validated(small([], { cgroup: { automount: { enabled: false } } }, registry), "required");
  expect(problemsOf(bad)).toEqual([
    expect.objectContaining({
      check: "helm template with the real charts",
      message: `the chart knows no value "cgroup.automount"; did you mean "cgroup.autoMount"?`,
    }),
  ]);
});

test("CRDs and webhooks that the chart brings and the release does not declare are refused, and images are listed", async () => {
  const registry = await chartInRegistry({
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
  const report = await validated(small([], undefined, registry), "required");

  expect(problemsOf(report).map(({ message }) => message)).toEqual([
    "the chart brings CustomResourceDefinitions of shop.example.com, which provides.crds does not declare",
    "the chart brings admission webhooks of shop.example.com, which provides.webhooks does not declare",
  ]);
  expect(report.charts).toMatchObject([
    { images: ["registry.example.com/web:1.0.0"], digest: expect.stringMatching(/^sha256:/) },
  ]);
});

test("a chart that does not render with the release's values is refused with Helm's words", async () => {
  const registry = await chartInRegistry({ "fail.yaml": `{{ fail "autoMount must stay on" }}` });

  expect(problemsOf(await validated(small([], undefined, registry), "required"))).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/^helm template fails: .*autoMount must stay on/s) }),
  ]);
});
