import { type Finding, refOf, refText } from "@mainstay/fleet";
import { objectsOf } from "../objects.ts";
import type { ClusterRule } from "../rule.ts";

/** Rules about metrics and CEL write `$labels` and `$(…)`; only Flux's own `${…}` is meant here. */
const variable = /\$\{[A-Za-z_][^}]*\}/;

export const noVariables: ClusterRule = {
  name: "no-variables",
  proves: "No ${…} is left that Flux would have to substitute.",
  check(graph) {
    return [...objectsOf(graph)].flatMap(({ object }): Finding[] => {
      const found = variable.exec(JSON.stringify(object))?.[0];
      return found === undefined
        ? []
        : [
            {
              subject: refText(refOf(object)),
              problem: `${JSON.stringify(found)} is left in the manifest`,
              remedy: "Resolve it in TypeScript: cluster settings are values of the inventory.",
            },
          ];
    });
  },
};
