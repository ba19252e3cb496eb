import type { Manifest } from "@mainstay/fleet";
import { admissionPolicy, type Mode } from "../admission-policy.ts";

/** Flux applies what tenants write with a service account of theirs, never with its own rights. */
export function tenantServiceAccounts(mode: Mode, tenantLabel: string): readonly Manifest[] {
  return admissionPolicy({
    name: "tenant-service-accounts",
    mode,
    scope: { withLabel: tenantLabel },
    judges: [
      { groups: ["kustomize.toolkit.fluxcd.io"], resources: ["kustomizations"] },
      { groups: ["helm.toolkit.fluxcd.io"], resources: ["helmreleases"] },
    ],
    validations: [
      {
        expression: "object.spec.?serviceAccountName.orValue('') != ''",
        message: "tenants must set spec.serviceAccountName",
      },
      {
        expression: "!has(object.spec.kubeConfig)",
        message: "tenants may not deploy to other clusters (spec.kubeConfig)",
      },
    ],
  });
}
