import { type Finding, refOf, refText } from "@mainstay/fleet";
import { valuesAt } from "../field-path.ts";
import { objectsOf } from "../objects.ts";
import type { ClusterRule } from "../rule.ts";

const exactVersion = /^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;

export const pinnedCharts: ClusterRule = {
  name: "pinned-charts",
  proves: "Every chart and source is pinned to an exact version or a digest.",
  check(graph) {
    return [...objectsOf(graph)].flatMap(({ object }): Finding[] => {
      if (object.kind !== "OCIRepository") return [];
      const at = (path: string): unknown => valuesAt(object, path)[0]?.value;
      if (typeof at("spec.ref.digest") === "string") return [];
      const tag = at("spec.ref.tag");
      if (typeof tag === "string" && exactVersion.test(tag)) return [];
      const written = tag ?? at("spec.ref.semver") ?? "nothing";
      return [
        {
          subject: refText(refOf(object)),
          problem: `the chart ${String(at("spec.url"))} is pinned to ${JSON.stringify(written)}, which can change under the cluster`,
          remedy: `Write one exact version, such as "1.21.1", in the package's chart table.`,
        },
      ];
    });
  },
};
