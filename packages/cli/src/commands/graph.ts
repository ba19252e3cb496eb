import { mermaid, prove } from "@mainstay/graph";
import { loadCluster } from "../load-cluster.ts";
import { paint, print, printJson } from "../terminal.ts";

export interface GraphOptions {
  readonly format?: "text" | "mermaid" | "json";
  readonly all?: boolean;
}

/** `mainstay graph`: which Kustomization waits for which, and why. */
export async function graphCommand(name: string, { format = "text", all = false }: GraphOptions): Promise<void> {
  const { cluster } = await loadCluster(name, process.cwd());
  const graph = prove(cluster);
  if (format === "mermaid") return void process.stdout.write(mermaid(graph));
  const edges = all ? graph.edges : graph.edges.filter(({ emitted }) => emitted);
  if (format === "json")
    return printJson({ kustomizations: graph.nodes.map((node) => node.kustomization.name), edges });
  for (const { kustomization } of graph.nodes) {
    print(paint("bold", kustomization.name) + (kustomization.suspend ? paint("yellow", " (suspended)") : ""));
    for (const { to, reasons, emitted } of edges.filter(({ from }) => from === kustomization.name)) {
      print(`  ← ${to}${emitted ? "" : paint("dim", " (implied)")}`);
      for (const { text } of all ? reasons : reasons.slice(0, 1)) print(paint("dim", `      ${text}`));
      if (!all && reasons.length > 1) print(paint("dim", `      and ${reasons.length - 1} more; --all shows them`));
    }
  }
}
