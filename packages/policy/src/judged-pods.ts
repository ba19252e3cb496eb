import type { AdmissionPolicyProps, Judged } from "./admission-policy.ts";

/** Pods, and what makes pods, so that a mistake is refused where it is written. */
const workloads: readonly Judged[] = [
  { groups: [""], resources: ["pods", "pods/ephemeralcontainers", "replicationcontrollers", "podtemplates"] },
  { groups: ["apps"], resources: ["deployments", "daemonsets", "statefulsets", "replicasets"] },
  { groups: ["batch"], resources: ["jobs", "cronjobs"] },
];

/** What policies about pods share: `variables.pod` is the pod's spec, `variables.containers` all of its containers. */
export const judgedPods = {
  judges: workloads,
  // A change that leaves the pods as they are, such as a finalizer's removal or another scale, is never held up.
  conditions: { "pods-changed": podsChanged() },
  variables: {
    pod: podSpec("object"),
    containers:
      "variables.pod.containers + variables.pod.?initContainers.orValue([]) + variables.pod.?ephemeralContainers.orValue([])",
  },
} satisfies Partial<AdmissionPolicyProps>;

function podSpec(object: string): string {
  return (
    `${object}.kind == "Pod" ? ${object}.spec : ` +
    `${object}.kind == "PodTemplate" ? ${object}.template.spec : ` +
    `${object}.kind == "CronJob" ? ${object}.spec.jobTemplate.spec.template.spec : ${object}.spec.template.spec`
  );
}

function podsChanged(): string {
  return `oldObject == null || (${podSpec("object")}) != (${podSpec("oldObject")})`;
}
