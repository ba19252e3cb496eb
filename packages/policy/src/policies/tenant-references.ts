import type { Manifest } from "@mainstay/fleet";
import { admissionPolicy, type Mode } from "../admission-policy.ts";

/** Flux objects of tenants refer to nothing in another namespace. */
export function tenantReferences(mode: Mode, tenantLabel: string): readonly Manifest[] {
  return admissionPolicy({
    name: "tenant-references",
    mode,
    scope: { withLabel: tenantLabel },
    judges: [
      { groups: ["kustomize.toolkit.fluxcd.io"], resources: ["kustomizations"] },
      { groups: ["helm.toolkit.fluxcd.io"], resources: ["helmreleases"] },
      { groups: ["notification.toolkit.fluxcd.io"], resources: ["alerts", "receivers"] },
      { groups: ["image.toolkit.fluxcd.io"], resources: ["imagepolicies", "imageupdateautomations"] },
    ],
    variables: {
      references:
        "[?object.spec.?sourceRef, ?object.spec.?chartRef, ?object.spec.?chart.spec.sourceRef, " +
        "?object.spec.?imageRepositoryRef] + " +
        ["dependsOn", "eventSources", "resources"].map((list) => `object.spec.?${list}.orValue([])`).join(" + "),
      foreign:
        "variables.references.filter(r, r.?namespace.orValue(object.metadata.namespace) != object.metadata.namespace)" +
        ".map(r, r.namespace + '/' + r.name)",
    },
    validations: [
      {
        expression: "variables.foreign.size() == 0",
        message: "tenants may not refer to another namespace",
        messageExpression: "'tenants may not refer to another namespace: ' + variables.foreign.join(', ')",
      },
    ],
  });
}
