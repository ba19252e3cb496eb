/**
 * What a cluster refuses and who may do what: admission policies, Pod Security, signed images and roles.
 *
 * @packageDocumentation
 */
export { admissionPolicies, type AdmissionPoliciesProps, type PolicyName } from "./admission-policies.ts";
export {
  admissionPolicy,
  type AdmissionPolicyProps,
  type Judged,
  type Mode,
  type Scope,
  type Validation,
} from "./admission-policy.ts";
export { imageProvenance, type ImageProvenanceProps } from "./image-provenance.ts";
export { podSecurityReport, type PodSecurityViolation } from "./pod-security/pod-security-report.ts";
export { type LimitedResource } from "./policies/resource-limits.ts";
export { platformRoles, type PlatformRoles, type PlatformRolesProps } from "./roles/platform-roles.ts";
export { charts } from "./charts.ts";
