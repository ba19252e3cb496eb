import { InvalidInput } from "@mainstay/fleet";
import { type ValidationReport, validate } from "@mainstay/validation";
import { clusterFolder } from "../load-cluster.ts";
import { paint, print, printJson, table } from "../terminal.ts";

export interface ValidateOptions {
  /** `true` where the option stands alone. */
  readonly charts?: true | "required";
  readonly json?: boolean;
}

/** `mainstay validate`: lets the field's own tools judge the artifact in `dist/`. */
export async function validateCommand(name: string, { charts, json = false }: ValidateOptions): Promise<void> {
  const report = await validate(
    clusterFolder(name, process.cwd()),
    charts === undefined ? "off" : charts === true ? "reachable" : charts,
  );
  if (json) printJson(report);
  else printReport(report);
  if (report.passed) return;
  const count = report.checks.reduce((total, { problems }) => total + problems.length, 0);
  throw new InvalidInput(
    `cluster ${JSON.stringify(name)}`,
    `validation refuses ${count} ${count === 1 ? "thing" : "things"}`,
    "Mend what is listed above where it is built, then build and validate again.",
  );
}

function printReport({ checks, charts }: ValidationReport): void {
  for (const { chart, unreachable, images } of charts) {
    if (unreachable === undefined) print(`${chart}\n${images.map((image) => `    ${image}`).join("\n")}`);
    else print(`${paint("yellow", "!")} ${chart}: not checked, the registry does not give it (${unreachable})`);
  }
  for (const { name, problems } of checks) {
    for (const { where, message, builtAt } of problems) {
      print(
        `${paint("red", "✗")} ${name}: ${where}\n    ${message}${builtAt === undefined ? "" : `\n    built at ${builtAt}`}`,
      );
    }
  }
  print(
    table(
      ["check", "checked", "refused", "time"],
      checks.map(({ name, checked, unit, problems, milliseconds }) => [
        name,
        `${checked} ${unit}`,
        String(problems.length),
        `${(milliseconds / 1000).toFixed(1)} s`,
      ]),
    ),
  );
}
