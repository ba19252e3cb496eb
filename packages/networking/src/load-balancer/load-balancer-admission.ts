import type { IValidatingAdmissionPolicy } from "kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy";
import type { IValidatingAdmissionPolicyBinding } from "kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding";
import { manifest, type Manifest } from "@mainstay/fleet";
import { loadBalancerLabel } from "./load-balancer-label.ts";
import type { LoadBalancers } from "./load-balancers.ts";

const name = "load-balancer-pools";

/**
 * Refuses a Service labelled for another cluster's pool, and one of type LoadBalancer that no pool would serve.
 *
 * A Service on its way out is let through, so that it can be cleaned up.
 */
export function loadBalancerAdmission({ labels }: LoadBalancers): readonly Manifest[] {
  const cluster = labels[loadBalancerLabel];
  const label = `object.metadata.?labels[${JSON.stringify(loadBalancerLabel)}]`;
  return [
    manifest<IValidatingAdmissionPolicy>({
      apiVersion: "admissionregistration.k8s.io/v1",
      kind: "ValidatingAdmissionPolicy",
      metadata: { name },
      spec: {
        failurePolicy: "Fail",
        matchConstraints: {
          resourceRules: [
            { apiGroups: [""], apiVersions: ["v1"], resources: ["services"], operations: ["CREATE", "UPDATE"] },
          ],
        },
        matchConditions: [{ name: "stays", expression: "!has(object.metadata.deletionTimestamp)" }],
        validations: [
          {
            expression: `${label}.orValue(${JSON.stringify(cluster)}) == ${JSON.stringify(cluster)}`,
            messageExpression: `${JSON.stringify(`the label ${loadBalancerLabel} names the pool of another cluster: `)} + ${label}.orValue("") + ${JSON.stringify(`; write "${cluster}"`)}`,
            message: `The label ${loadBalancerLabel} names the pool of another cluster: write "${cluster}".`,
            reason: "Forbidden",
          },
          {
            expression: `object.spec.?type.orValue("ClusterIP") != "LoadBalancer" || has(object.spec.loadBalancerClass) || ${label}.hasValue()`,
            message: `A Service of type LoadBalancer gets no address without the label ${loadBalancerLabel}: "${cluster}".`,
            reason: "Invalid",
          },
        ],
      },
    }),
    manifest<IValidatingAdmissionPolicyBinding>({
      apiVersion: "admissionregistration.k8s.io/v1",
      kind: "ValidatingAdmissionPolicyBinding",
      metadata: { name },
      spec: { policyName: name, validationActions: ["Deny"] },
    }),
  ];
}
