import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Inventory } from "@mainstay/artifact";
import { InvalidInput } from "@mainstay/fleet";
import type { Check, CheckResult, Problem } from "./check.ts";
import { fluxBuild } from "./checks/flux-build.ts";
import { type ChartReport, checkCharts } from "./charts/check-charts.ts";
import { kubeconform } from "./checks/kubeconform.ts";
import { kubectlValidate } from "./checks/kubectl-validate.ts";
import { kustomizeBuild } from "./checks/kustomize.ts";
import { extracted } from "./extract.ts";
import { crdFolders } from "./schemas/crd-folders.ts";
import { schemaStore } from "./schemas/schema-store.ts";
import { findTool, toolchainFolder } from "./tool.ts";

/** A check with the time it took. */
export interface TimedCheck extends Omit<CheckResult, "problems"> {
  readonly milliseconds: number;
  readonly problems: readonly LocatedProblem[];
}

export interface LocatedProblem extends Problem {
  /** The builder call the object comes from: `@mainstay/networking@1.2.0 src/bgp.ts:12`. */
  readonly builtAt?: string;
}

export interface ValidationReport {
  readonly cluster: string;
  readonly checks: readonly TimedCheck[];
  /** One for each HelmRelease, where charts were asked for. */
  readonly charts: readonly ChartReport[];
  readonly passed: boolean;
}

/** Whether HelmReleases are rendered with their real charts: where a registry gives them, or each without exception. */
export type Charts = "off" | "reachable" | "required";

const checks: readonly Check[] = [kustomizeBuild, kubeconform, kubectlValidate, fluxBuild];

/**
 * Lets the field's own tools judge the built artifact of a cluster.
 *
 * @param folder the cluster's own, with `dist/artifact`
 * @throws InvalidInput where there is no artifact, where a tool is missing or dies, or where the artifact is damaged
 */
export async function validate(folder: string, charts: Charts = "off"): Promise<ValidationReport> {
  const layout = join(folder, "dist/artifact");
  const missing = ["oci-layout", "index.json"].filter((file) => !existsSync(join(layout, file)));
  if (missing.length > 0) {
    const problem = missing.length === 2 ? "it is not there" : `it has no ${missing[0]}`;
    throw new InvalidInput(`artifact ${layout}`, problem, `Run "mainstay build" first.`);
  }
  const tool = (name: string): string => findTool(name, folder);
  const toolchain = toolchainFolder(folder);
  const schemas = schemaStore(toolchain);
  const crds = crdFolders(toolchain);
  let started = performance.now();
  return extracted(layout, tool, async (artifact, extraction) => {
    const results = [timed(extraction, artifact.inventory, started)];
    const context = { ...artifact, schemas, crds, tool };
    for (const check of checks) {
      started = performance.now();
      results.push(timed(await check(context), artifact.inventory, started));
    }
    started = performance.now();
    const reports = charts === "off" ? [] : await checkCharts(context, join(toolchain, "charts"));
    if (charts !== "off") results.push(timed(chartsResult(reports, charts), artifact.inventory, started));
    return {
      cluster: artifact.inventory.cluster,
      checks: results,
      charts: reports,
      passed: results.every(({ problems }) => problems.length === 0),
    };
  });
}

function chartsResult(reports: readonly ChartReport[], charts: Charts): CheckResult {
  const missing = reports.filter(({ unreachable }) => unreachable !== undefined);
  return {
    name: "helm template with the real charts",
    unit: missing.length === 0 ? "charts" : `of ${reports.length} charts`,
    checked: reports.length - missing.length,
    problems: [
      ...reports.flatMap(({ problems }) => problems),
      ...(charts === "required"
        ? missing.map(({ release, chart, unreachable }) => ({ where: release, message: `${chart}: ${unreachable}` }))
        : []),
    ],
  };
}

function timed(result: CheckResult, inventory: Inventory, started: number): TimedCheck {
  const origins = new Map(inventory.objects.map((object) => [object.file, object]));
  return {
    ...result,
    milliseconds: Math.round(performance.now() - started),
    problems: result.problems.map((problem) => {
      const origin = origins.get(problem.where) ?? inventory.kustomizations.find(({ name }) => name === problem.where);
      return origin?.source === undefined ? problem : { ...problem, builtAt: `${origin.package} ${origin.source}` };
    }),
  };
}
