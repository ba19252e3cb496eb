import { type Finding, refOf, refText } from "@mainstay/fleet";
import { kindKey } from "../kind-facts.ts";
import { objectsOf } from "../objects.ts";
import type { ClusterRule } from "../rule.ts";

export const namespaced: ClusterRule = {
  name: "namespaced",
  proves: "Namespaced objects name their namespace and cluster-scoped objects name none.",
  check(graph) {
    return [...objectsOf(graph)].flatMap(({ object }): Finding[] => {
      const ref = refOf(object);
      const scope = graph.kinds[kindKey(ref)]?.scope;
      if (scope === "Namespaced" && ref.namespace === undefined) {
        return [
          {
            subject: refText(ref),
            problem: "a namespaced object without metadata.namespace, which Flux would put into flux-system",
            remedy: "Set metadata.namespace.",
          },
        ];
      }
      if (scope === "Cluster" && ref.namespace !== undefined) {
        return [
          {
            subject: refText(ref),
            problem: "a cluster-scoped object with metadata.namespace",
            remedy: "Leave metadata.namespace out.",
          },
        ];
      }
      return [];
    });
  },
};
