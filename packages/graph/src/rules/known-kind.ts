import { type Finding, refOf, refText } from "@mainstay/fleet";
import { kindKey } from "../kind-facts.ts";
import { nearest } from "../nearest.ts";
import { objectsOf } from "../objects.ts";
import type { ClusterRule } from "../rule.ts";

export const knownKind: ClusterRule = {
  name: "known-kind",
  proves: "The graph knows the references and the readiness of every kind that is used.",
  check(graph) {
    const findings = new Map<string, Finding>();
    for (const { object } of objectsOf(graph)) {
      const ref = refOf(object);
      const key = kindKey(ref);
      if (graph.kinds[key] !== undefined || findings.has(key)) continue;
      const similar = nearest(key, Object.keys(graph.kinds));
      findings.set(key, {
        subject: refText(ref),
        problem: `the graph knows no kind ${JSON.stringify(key)}, so what it refers to would go unseen`,
        remedy: `${similar === undefined ? "" : `Did you mean ${similar}? `}Add a row for it to packages/graph/src/kinds.`,
      });
    }
    return [...findings.values()];
  },
};
