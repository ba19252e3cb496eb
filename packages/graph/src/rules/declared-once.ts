import { type Finding, refOf, refText } from "@mainstay/fleet";
import { objectsOf } from "../objects.ts";
import type { ClusterRule } from "../rule.ts";

export const declaredOnce: ClusterRule = {
  name: "declared-once",
  proves: "Every object belongs to one Kustomization, and every Kustomization has a name of its own.",
  check(graph) {
    const owners = new Map<string, string[]>();
    for (const { object, kustomization } of objectsOf(graph)) {
      const key = refText(refOf(object));
      owners.set(key, [...(owners.get(key) ?? []), kustomization.name]);
    }
    const names = graph.cluster.kustomizations.map(({ name }) => name);
    const repeated = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
    return [
      ...names
        .filter((name) => name === "flux-system")
        .map((name): Finding => ({
          subject: `Kustomization ${JSON.stringify(name)}`,
          problem: "Flux's own root Kustomization has this name",
          remedy: "Give it another name.",
        })),
      ...repeated.map((name): Finding => ({
        subject: `Kustomization ${JSON.stringify(name)}`,
        problem: "two of the cluster have this name",
        remedy: "Give one another name, or list the capability once.",
      })),
      ...[...owners]
        .filter(([, by]) => by.length > 1)
        .map(([key, by]): Finding => ({
          subject: key,
          problem: `declared ${by.length} times (${by.map((name) => `Kustomization ${JSON.stringify(name)}`).join(", ")})`,
          remedy: "Delete all but one, or give the others names of their own.",
        })),
    ];
  },
};
