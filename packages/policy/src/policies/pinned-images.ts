import type { Manifest } from "@mainstay/fleet";
import { admissionPolicy, type Mode } from "../admission-policy.ts";
import { judgedPods } from "../judged-pods.ts";

/** Images carry a digest, or a tag that is not `latest`. */
export function pinnedImages(mode: Mode, systemNamespaces: readonly string[]): readonly Manifest[] {
  return admissionPolicy({
    name: "pinned-images",
    mode,
    scope: { except: systemNamespaces },
    ...judgedPods,
    variables: {
      ...judgedPods.variables,
      unpinned:
        "variables.containers.map(c, c.image).filter(i, !i.matches('@sha256:[0-9a-f]{64}$') && " +
        "(!i.matches(':[A-Za-z0-9_][A-Za-z0-9_.-]*$') || i.endsWith(':latest')))",
    },
    validations: [
      {
        expression: "variables.unpinned.size() == 0",
        message: "images need a digest or a tag other than latest",
        messageExpression: "'images need a digest or a tag other than latest: ' + variables.unpinned.join(', ')",
      },
    ],
  });
}
