import { InvalidInput, type SourceLocation } from "@mainstay/fleet";
import { type Explanation, explain, nearestObject, prove } from "@mainstay/graph";
import { loadCluster } from "../load-cluster.ts";
import { paint, print, printJson } from "../terminal.ts";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

export interface ExplainOptions {
  readonly cluster: string;
  readonly json?: boolean;
}

/** `mainstay explain`: who owns an object, what it needs and why, and who needs it. */
export async function explainCommand(query: string, { cluster: name, json = false }: ExplainOptions): Promise<void> {
  const { cluster } = await loadCluster(name, process.cwd());
  const graph = prove(cluster);
  const explanations = explain(graph, query);
  if (explanations.length === 0) {
    const similar = nearestObject(graph, query);
    throw new InvalidInput(
      `object ${JSON.stringify(query)}`,
      `cluster ${JSON.stringify(name)} declares none of that name`,
      `${similar === undefined ? "" : `Did you mean ${similar}? `}Write Kind/namespace/name, Kind/name or the name.`,
    );
  }
  if (json) printJson(explanations);
  else print(explanations.map(describe).join("\n\n"));
}

function describe({ object, kustomization, source, needs, neededBy }: Explanation): string {
  return [
    paint("bold", object),
    `  owner      Kustomization ${kustomization}`,
    ...(source === undefined ? [] : [`  built at   ${place(source)}`]),
    ...needs.flatMap(({ what, why, providers }, index) => [
      `  ${index === 0 ? "needs     " : "          "} ${what} (${why})`,
      ...providers.map(({ how, kustomization: by }) => {
        const where = by === undefined ? "" : by === kustomization ? "same Kustomization: " : `Kustomization ${by}: `;
        return paint("dim", `               ${where}${how}`);
      }),
    ]),
    ...neededBy.map(
      ({ object: other, why }, index) => `  ${index === 0 ? "needed by " : "          "} ${other} (${why})`,
    ),
  ].join("\n");
}

function place({ file, line }: SourceLocation): string {
  return `${relative(process.cwd(), fileURLToPath(file))}:${line}`;
}
