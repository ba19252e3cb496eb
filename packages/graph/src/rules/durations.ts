import { durationMilliseconds, type Finding } from "@mainstay/fleet";
import type { ClusterRule } from "../rule.ts";

export const durations: ClusterRule = {
  name: "durations",
  proves: "Every Kustomization has a timeout of at least a second.",
  check(graph) {
    return graph.cluster.kustomizations
      .filter(({ timeout }) => (durationMilliseconds(timeout) ?? 0) < 1000)
      .map(({ name, timeout }): Finding => ({
        subject: `Kustomization ${JSON.stringify(name)}`,
        problem: `the timeout ${JSON.stringify(timeout)} is not a duration of at least a second`,
        remedy: `Write one such as "5m".`,
      }));
  },
};
