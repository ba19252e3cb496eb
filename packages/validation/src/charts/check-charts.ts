import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { nearest } from "@mainstay/graph";
import { load } from "js-yaml";
import { toYaml } from "@mainstay/artifact";
import type { CheckContext, Problem } from "../check.ts";
import { inPairs } from "../in-pairs.ts";
import { runTool } from "../run-tool.ts";
import { unpackedChart } from "./chart-cache.ts";
import { chartKnowledge } from "./chart-folder.ts";
import { type Rendered, readRendered } from "./rendered.ts";
import { unknownKeys } from "./value-keys.ts";

/** What a real chart says of one HelmRelease. */
export interface ChartReport {
  /** `HelmRelease.…/namespace/name` */
  readonly release: string;
  /** `oci://quay.io/cilium/charts/cilium 1.19.6` */
  readonly chart: string;
  /** Absent where the registry did not give the chart; `unreachable` then says why. */
  readonly digest?: string;
  readonly unreachable?: string;
  readonly images: readonly string[];
  readonly problems: readonly Problem[];
}

interface Release {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: { readonly releaseName?: string; readonly values?: unknown };
}

interface Source {
  readonly spec: { readonly url: string; readonly insecure?: boolean; readonly ref: { readonly tag?: string } };
}

/**
 * Renders every HelmRelease with its real chart: unknown value keys are refused, and the CRDs and webhooks it brings are
 * compared with what the release declares.
 */
export async function checkCharts(context: CheckContext, cache: string): Promise<readonly ChartReport[]> {
  const releases = context.inventory.objects.filter(({ object }) =>
    object.startsWith("HelmRelease.helm.toolkit.fluxcd.io/"),
  );
  return inPairs(releases, ({ object, file }) => checkChart(object, file, context, cache));
}

async function checkChart(object: string, file: string, context: CheckContext, cache: string): Promise<ChartReport> {
  const { tree, tool } = context;
  const release = (await readYaml(join(tree, file))) as Release;
  const source = (await readYaml(join(tree, file.replace("/HelmRelease.helm.", "/OCIRepository.source.")))) as Source;
  const { url, insecure = false, ref } = source.spec;
  const version = ref.tag ?? "";
  const report = { release: object, chart: `${url} ${version}`, images: [], problems: [] };
  const chart = await unpackedChart({ url, version, plainHttp: insecure }, cache, tool);
  if ("unreachable" in chart) return { ...report, unreachable: chart.unreachable };

  const { name, namespace } = release.metadata;
  const values = release.spec.values ?? {};
  const args = ["template", release.spec.releaseName ?? name, chart.folder, "--namespace", namespace, "--include-crds"];
  const apis = context.schemas.covered.flatMap(({ apiVersion, kind }) => ["--api-versions", `${apiVersion}/${kind}`]);
  const rendered = await runTool(tool("helm"), [...args, ...apis, "--values", "-"], { input: toYaml(values) });
  const refuse = (message: string): Problem => ({ where: file, message });
  if (rendered.exitCode !== 0) {
    return { ...report, digest: chart.digest, problems: [refuse(`helm template fails: ${rendered.stderr.trim()}`)] };
  }
  const knowledge = chartKnowledge(chart.folder);
  const brought = readRendered(rendered.stdout);
  return {
    ...report,
    digest: chart.digest,
    images: brought.images,
    problems: [
      ...unknownKeys(values, knowledge).map((key) => refuse(unknownKey(key, knowledge.defaults))),
      ...undeclared(brought, object, context).map(refuse),
    ],
  };
}

function unknownKey(key: string, defaults: unknown): string {
  const parent = key.split(".").slice(0, -1);
  let siblings: unknown = defaults;
  for (const part of parent) siblings = (siblings as Record<string, unknown> | undefined)?.[part];
  const names = typeof siblings === "object" && siblings !== null ? Object.keys(siblings) : [];
  const similar = nearest(
    key,
    names.map((name) => [...parent, name].join(".")),
  );
  return `the chart knows no value "${key}"${similar === undefined ? "" : `; did you mean "${similar}"?`}`;
}

/** What the chart brings although the release does not declare it. */
function undeclared({ crds, webhooks }: Rendered, object: string, { inventory }: CheckContext): readonly string[] {
  const declared = inventory.kustomizations
    .flatMap(({ provides }) => provides)
    .find(({ release }) => release === object);
  return [
    ...crds
      .filter((group) => !(declared?.crds ?? []).includes(group))
      .map((group) => `the chart brings CustomResourceDefinitions of ${group}, which provides.crds does not declare`),
    ...webhooks
      .filter((group) => !(declared?.webhooks ?? []).includes(group))
      .map((group) => `the chart brings admission webhooks of ${group}, which provides.webhooks does not declare`),
  ];
}

async function readYaml(file: string): Promise<unknown> {
  return load(await readFile(file, "utf8"));
}
