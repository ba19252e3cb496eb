import type { KindTable } from "../kind-facts.ts";

/** policies.kyverno.io. */
export const kyvernoKinds: KindTable = {
  "ImageValidatingPolicy.policies.kyverno.io": {
    scope: "Cluster",
    ready: "status.conditionStatus.ready == true",
  },
};
