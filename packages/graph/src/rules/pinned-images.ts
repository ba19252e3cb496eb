import { type Finding, refOf, refText } from "@mainstay/fleet";
import { valuesAt } from "../field-path.ts";
import { objectsOf } from "../objects.ts";
import type { ClusterRule } from "../rule.ts";

const podSpecs = ["spec", "spec.template.spec", "spec.jobTemplate.spec.template.spec"];

export const pinnedImages: ClusterRule = {
  name: "pinned-images",
  proves: "Every image of a declared pod has a digest or a tag that is not latest.",
  check(graph) {
    return [...objectsOf(graph)].flatMap(({ object }) =>
      podSpecs
        .flatMap((spec) => [`${spec}.containers[].image`, `${spec}.initContainers[].image`])
        .flatMap((path) => valuesAt(object, path))
        .filter(({ value }) => typeof value === "string" && !pinned(value))
        .map(({ path, value }): Finding => ({
          subject: refText(refOf(object)),
          problem: `the image ${JSON.stringify(value)} (${path}) is not pinned`,
          remedy: "Add a version tag other than latest, or a digest.",
        })),
    );
  },
};

function pinned(image: string): boolean {
  if (/@sha256:[0-9a-f]{64}$/.test(image)) return true;
  const tag = /:([\w][\w.-]*)$/.exec(image)?.[1];
  return tag !== undefined && tag !== "latest";
}
