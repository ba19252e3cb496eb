import { InvalidInput } from "@mainstay/fleet";
import { type RehearsalReport, rehearse } from "@mainstay/rehearsal";
import { clusterFolder } from "../load-cluster.ts";
import { paint, print, printJson, table } from "../terminal.ts";

export interface RehearseOptions {
  readonly json?: boolean;
  readonly keep?: boolean;
  readonly without?: readonly string[];
}

/** `mainstay rehearse`: lets the artifact in `dist/` meet a throwaway control plane and real Flux. */
export async function rehearseCommand(
  name: string,
  { json = false, keep = false, without = [] }: RehearseOptions,
): Promise<void> {
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const show = (report: RehearsalReport): void => (json ? printJson(report) : printReport(report));
  const stay = async (kubeconfig: string, report: RehearsalReport): Promise<void> => {
    show(report);
    say(`It stays up until you press Ctrl-C:\n  export KUBECONFIG=${kubeconfig}`);
    const clock = setInterval(() => undefined, 60_000);
    await new Promise((done) => interrupted.signal.addEventListener("abort", done, { once: true }));
    clearInterval(clock);
  };
  const report = await rehearse(clusterFolder(name, process.cwd()), {
    without,
    signal: interrupted.signal,
    onProgress: say,
    ...(keep ? { keep: stay } : {}),
  });
  if (!keep) show(report);
  if (report.passed) return;
  const [first] = report.failures;
  throw new InvalidInput(
    `cluster ${JSON.stringify(name)}`,
    first === undefined
      ? "the rehearsal shows drift or denials"
      : `it does not become Ready: ${first.object}: ${first.cause}`,
    "Mend what is listed above where it is built, then build and rehearse again.",
  );
}

function printReport(report: RehearsalReport): void {
  const { kustomizations, releases, failures, denials, warnings, events, drift, changes, seconds } = report;
  const time = (value: number | undefined): string => (value === undefined ? "-" : `${value.toFixed(1)} s`);
  const rows = kustomizations.toSorted((one, other) => (one.seconds ?? Infinity) - (other.seconds ?? Infinity));
  print(
    table(
      ["Kustomization", "Ready", "time", "objects"],
      rows.map((row) => [row.name, row.ready ? "yes" : "no", time(row.seconds), String(row.objects)]),
    ),
  );
  print(
    `\n${table(
      ["HelmRelease", "Ready", "time"],
      releases.map((row) => [row.name, row.ready ? "yes" : "no", time(row.seconds)]),
    )}\n`,
  );
  list("differs from production", changes);
  list(
    "warning of the API server",
    warnings.map(({ object, message, by }) => `${object} ${message} (${by})`),
  );
  list(
    "warning event",
    events.map(({ object, reason, message }) => `${object}: ${reason}: ${message}`),
  );
  list(
    "denied",
    denials.map(({ object, message, by }) => `${object}: ${message} (${by})`),
  );
  list(
    "drift",
    drift.map(({ object, message }) => `${object}: ${message}`),
  );
  for (const { object, cause, builtAt, holdsUp } of failures) {
    print(`${paint("red", "✗")} ${object}: ${cause}`);
    if (builtAt !== undefined) print(`    built at ${builtAt}`);
    if (holdsUp.length > 0) print(`    holds up ${holdsUp.join(", ")}`);
  }
  const count = kustomizations.filter(({ ready }) => ready).length;
  print(`critical path: ${report.criticalPath.join(" → ")}`);
  print(
    `${count} of ${kustomizations.length} Kustomizations Ready; start ${seconds.start} s, settled after ${seconds.settle} s, ${seconds.total} s in all`,
  );
}

function list(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  print(`${title} (${lines.length})\n${lines.map((line) => `    ${line}`).join("\n")}\n`);
}
