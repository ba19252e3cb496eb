import type { Manifest } from "@mainstay/fleet";
import { admissionPolicy, type Mode } from "../admission-policy.ts";
import { celList } from "../cel-list.ts";
import { judgedPods } from "../judged-pods.ts";

/** A resource whose limit each container must state. */
export type LimitedResource = "cpu" | "memory";

/** Containers state their limits. Pods alone are judged, since a LimitRange fills in limits only there. */
export function resourceLimits(
  mode: Mode,
  systemNamespaces: readonly string[],
  limits: readonly LimitedResource[],
): readonly Manifest[] {
  const missing = `!${celList(limits)}.all(l, l in c.?resources.?limits.orValue({}))`;
  return admissionPolicy({
    name: "resource-limits",
    mode,
    scope: { except: systemNamespaces },
    judges: [{ groups: [""], resources: ["pods"] }],
    conditions: judgedPods.conditions,
    variables: {
      unlimited: `(object.spec.containers + object.spec.?initContainers.orValue([])).filter(c, ${missing}).map(c, c.name)`,
    },
    validations: [
      {
        expression: "variables.unlimited.size() == 0",
        message: `containers need limits of ${limits.join(" and ")}`,
        messageExpression: `'containers need limits of ${limits.join(" and ")}: ' + variables.unlimited.join(', ')`,
      },
    ],
  });
}
