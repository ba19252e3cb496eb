import type { IValidatingAdmissionPolicy } from "kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy";
import type { IValidatingAdmissionPolicyBinding } from "kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding";
import { type Manifest, manifest } from "@mainstay/fleet";

/** `audit` writes to the audit log and warns the caller; `deny` refuses. */
export type Mode = "audit" | "deny";

/** Resources of API groups whose creation and change a policy judges. */
export interface Judged {
  readonly groups: readonly string[];
  readonly resources: readonly string[];
}

/** Where a policy applies. Cluster-scoped objects are judged in any case. */
export type Scope = { readonly except: readonly string[] } | { readonly withLabel: string } | "everywhere";

/** A CEL expression that must hold. */
export interface Validation {
  readonly expression: string;
  readonly message: string;
  /** CEL that gives the message, with what was found; `message` stands in where it fails. */
  readonly messageExpression?: string;
}

export interface AdmissionPolicyProps {
  readonly name: string;
  readonly mode: Mode;
  readonly scope: Scope;
  readonly judges: readonly Judged[];
  /** CEL that must hold for an object to be judged at all. */
  readonly conditions?: Readonly<Record<string, string>>;
  /** CEL by the name under which later expressions use it, `variables.<name>`; order matters. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly validations: readonly Validation[];
}

/** A ValidatingAdmissionPolicy with its binding. A policy that cannot be evaluated refuses. */
export function admissionPolicy(props: AdmissionPolicyProps): readonly Manifest[] {
  const { name, mode, scope, judges, conditions = {}, variables = {}, validations } = props;
  return [
    manifest<IValidatingAdmissionPolicy>({
      apiVersion: "admissionregistration.k8s.io/v1",
      kind: "ValidatingAdmissionPolicy",
      metadata: { name },
      spec: {
        failurePolicy: "Fail",
        matchConstraints: {
          resourceRules: judges.map(({ groups, resources }) => ({
            apiGroups: [...groups],
            apiVersions: ["*"],
            operations: ["CREATE", "UPDATE"],
            resources: [...resources],
          })),
        },
        ...(Object.keys(conditions).length === 0
          ? {}
          : { matchConditions: Object.entries(conditions).map(([key, expression]) => ({ name: key, expression })) }),
        ...(Object.keys(variables).length === 0
          ? {}
          : { variables: Object.entries(variables).map(([key, expression]) => ({ name: key, expression })) }),
        validations: validations.map((each) => ({ ...each, reason: "Forbidden" })),
      },
    }),
    manifest<IValidatingAdmissionPolicyBinding>({
      apiVersion: "admissionregistration.k8s.io/v1",
      kind: "ValidatingAdmissionPolicyBinding",
      metadata: { name },
      spec: {
        policyName: name,
        validationActions: mode === "deny" ? ["Deny"] : ["Audit", "Warn"],
        ...(scope === "everywhere"
          ? {}
          : { matchResources: { namespaceSelector: { matchExpressions: [selector(scope)] } } }),
      },
    }),
  ];
}

function selector(scope: Exclude<Scope, "everywhere">): { key: string; operator: string; values?: string[] } {
  return "except" in scope
    ? { key: "kubernetes.io/metadata.name", operator: "NotIn", values: [...scope.except] }
    : { key: scope.withLabel, operator: "Exists" };
}
