import type { ClusterGraph } from "./cluster-graph.ts";

/** The emitted order as a Mermaid flowchart; an arrow points from what waits to what it waits for. */
export function mermaid(graph: ClusterGraph): string {
  const ids = new Map(graph.nodes.map(({ kustomization }, index) => [kustomization.name, `k${index}`]));
  const lines = graph.nodes.map(
    ({ kustomization: { name, suspend } }) => `  ${ids.get(name)}["${name}${suspend ? " (suspended)" : ""}"]`,
  );
  for (const { from, to, emitted, reasons } of graph.edges) {
    if (emitted)
      lines.push(`  ${ids.get(from)} -->|"${label(reasons[0]?.text ?? "", reasons.length)}"| ${ids.get(to)}`);
  }
  return ["flowchart RL", ...lines, ""].join("\n");
}

function label(reason: string, count: number): string {
  const more = count > 1 ? ` (+${count - 1})` : "";
  return `${reason}${more}`.replaceAll('"', "#quot;").replaceAll("|", "#124;");
}
