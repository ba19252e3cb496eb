import type { Cluster, Finding, Kustomization } from "@mainstay/fleet";
import { assignShards } from "./assign-shards.ts";
import { type Edge, edgesOf, type Reason } from "./edge.ts";
import { type HealthCheck, healthChecksOf } from "./health.ts";
import { kinds as allKinds } from "./kinds/index.ts";
import type { KindTable } from "./kind-facts.ts";
import { needsOf } from "./needs.ts";
import { findCycle, transitiveReduction } from "./order.ts";
import { providersOf } from "./provider.ts";
import { type Resolved, resolve } from "./resolve.ts";

/** A Kustomization in its order. */
export interface GraphNode {
  readonly kustomization: Kustomization;
  /** Reduced: what another dependency already waits for is left out. Sorted. */
  readonly dependsOn: readonly string[];
  readonly healthChecks: readonly HealthCheck[];
  /** The set of Flux controllers that reconciles it, where the cluster has several. */
  readonly shard?: string;
}

export interface ClusterGraph {
  readonly cluster: Cluster;
  readonly kinds: KindTable;
  /** By name. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly Edge[];
  readonly needs: readonly Resolved[];
}

/** A graph, and what is wrong with the references it was made from. */
export interface GraphResult {
  readonly graph: ClusterGraph;
  readonly findings: readonly Finding[];
}

/** Derives the order of a cluster's Kustomizations from what their objects refer to. */
export function clusterGraph(cluster: Cluster, kinds: KindTable = allKinds): GraphResult {
  const providers = providersOf(cluster, kinds);
  const findings: Finding[] = [];
  const needs: Resolved[] = [];
  for (const kustomization of cluster.kustomizations) {
    for (const need of needsOf(kustomization, kinds, providers)) {
      const outcome = resolve(need, kustomization, providers);
      if ("problem" in outcome) findings.push(outcome);
      else needs.push(outcome);
    }
  }
  const reasons = edgesOf(needs);
  const successors = new Map([...reasons].map(([from, targets]) => [from, new Set(targets.keys())]));
  const cycle = findCycle(successors);
  if (cycle !== undefined) findings.push(cycleFinding(cycle, reasons));
  const reduced = cycle === undefined ? transitiveReduction(successors) : successors;
  const names = [...new Set(cluster.kustomizations.map(({ name }) => name))].sort();
  const weighed = cluster.kustomizations.map(({ name, manifests }) => ({ name, weight: manifests.length }));
  const shards = assignShards(weighed, cluster.shards);
  const byName = new Map(cluster.kustomizations.map((each) => [each.name, each]));
  return {
    findings,
    graph: {
      cluster,
      kinds,
      needs,
      nodes: names.flatMap((name) => {
        const kustomization = byName.get(name);
        if (kustomization === undefined) return [];
        const dependsOn = [...(reduced.get(name) ?? [])].sort();
        const shard = shards.get(name);
        const healthChecks = healthChecksOf(kustomization, kinds);
        return [{ kustomization, dependsOn, healthChecks, ...(shard === undefined ? {} : { shard }) }];
      }),
      edges: names.flatMap((from) =>
        [...(reasons.get(from) ?? [])]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([to, list]) => ({ from, to, reasons: list, emitted: reduced.get(from)?.has(to) ?? false })),
      ),
    },
  };
}

function cycleFinding(
  cycle: readonly string[],
  reasons: ReadonlyMap<string, ReadonlyMap<string, readonly Reason[]>>,
): Finding {
  const steps = cycle.slice(0, -1).map((from, index) => {
    const to = cycle[index + 1] ?? "";
    return `${from} waits for ${to}: ${reasons.get(from)?.get(to)?.[0]?.text ?? ""}`;
  });
  return {
    subject: `Kustomizations ${cycle.join(" → ")}`,
    problem: `they wait for each other (${steps.join("; ")})`,
    remedy: "Move the objects that close the circle to a Kustomization of their own.",
  };
}
