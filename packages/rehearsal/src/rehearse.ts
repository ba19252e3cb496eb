import { InvalidInput } from "@mainstay/fleet";
import { findTool, toolchainFolder } from "@mainstay/validation";
import { Stage } from "./actors/stage.ts";
import { actors, assertPlayed } from "./actors/table.ts";
import { type BuiltArtifact, readArtifact } from "./artifact/built-artifact.ts";
import { publish } from "./artifact/publish.ts";
import { rootObjects } from "./bootstrap/objects.ts";
import { type Lab, startLab } from "./lab/lab.ts";
import { Processes } from "./lab/processes.ts";
import type { RehearsalOptions } from "./rehearsal-options.ts";
import { driftAfterSecondReconcile } from "./report/second-reconcile.ts";
import type { RehearsalReport } from "./report/report.ts";
import { warningsIn } from "./report/controller-logs.ts";
import { auditRemarks } from "./report/audit.ts";
import { criticalPath } from "./report/critical-path.ts";
import { warningEvents } from "./report/events.ts";
import { failedAttempts, failures } from "./watch/causes.ts";
import { Progress } from "./watch/progress.ts";
import { fluxControllers } from "./lab/flux-controllers.ts";

/**
 * Lets the built artifact of a cluster meet a real control plane and real Flux, on loopback.
 *
 * Everything that it starts ends with it.
 *
 * @param folder the cluster's own, with `dist/artifact`
 * @throws InvalidInput where there is no artifact, where a tool is missing or dies, or where the signal ends it
 */
export async function rehearse(folder: string, options: RehearsalOptions = {}): Promise<RehearsalReport> {
  return rehearseArtifact(await readArtifact(folder), folder, options);
}

/** As `rehearse`, with the artifact at hand; tools are looked for from `folder` on. */
export async function rehearseArtifact(
  artifact: BuiltArtifact,
  folder: string,
  options: RehearsalOptions = {},
): Promise<RehearsalReport> {
  const { signal, keep, without = [] } = options;
  assertPlayed(without);
  const tools = { tool: (name: string) => findTool(name, folder), toolchain: toolchainFolder(folder) };
  const ended = new AbortController();
  const processes = new Processes();
  const alive = (): void => {
    if (signal?.aborted)
      throw new InvalidInput(`rehearsal of ${artifact.inventory.cluster}`, "it was interrupted", "Run it again.");
    processes.assertAlive();
  };
  try {
    const lab = await startLab({ processes, alive, ...tools }, artifact);
    const report = await play(lab, artifact, options, ended.signal);
    await keep?.(lab.kubeconfig, report);
    return report;
  } finally {
    ended.abort();
    await processes.end();
  }
}

async function play(
  lab: Lab,
  artifact: BuiltArtifact,
  options: RehearsalOptions,
  signal: AbortSignal,
): Promise<RehearsalReport> {
  const { patience = 75, limit = 600, without = [], onProgress = () => undefined } = options;
  const { api, alive, processes, started } = lab;
  const { inventory } = artifact;
  const start = secondsSince(started);
  onProgress(`control plane and Flux are up after ${start} s`);
  const published = await publish(artifact, lab.registry);
  const stage = new Stage(api, actors, without, inventory);
  await stage.start(signal);
  const pushed = performance.now();
  const progress = new Progress(
    api,
    inventory,
    (name, seconds) => onProgress(`${name} is Ready after ${seconds} s`),
    signal,
  );
  await progress.start();
  for (const object of rootObjects(published.url, published.digest)) await api.apply(object);
  const settled = await progress.settle({ patience, limit, also: () => stage.played, alive });
  const settle = secondsSince(pushed);
  const events = await warningEvents(api);
  const causes = settled ? failedAttempts(events, inventory) : await failures({ api, stage, progress, inventory });
  const { kustomizations, releases } = progress;
  const drift = settled ? await driftAfterSecondReconcile(api, progress, alive) : [];
  const { denials, notes } = await auditRemarks(lab.audit);
  return {
    cluster: inventory.cluster,
    artifact: artifact.digest,
    passed: settled && causes.length === 0 && drift.length === 0 && denials.length === 0,
    seconds: { start, settle, total: secondsSince(started) },
    changes: [...published.changes, ...lab.changes],
    kustomizations,
    releases,
    criticalPath: criticalPath(inventory, kustomizations),
    failures: causes,
    denials,
    warnings: [...notes, ...fluxControllers.flatMap((name) => warningsIn(processes.log(name), name))],
    events,
    drift,
  };
}

function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 100) / 10;
}
