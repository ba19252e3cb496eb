import type { IPrometheusRule } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule";
import type { Duration } from "../duration.ts";
import { type Manifest, manifest } from "../manifest.ts";

/** Something that a person must look at. */
export interface Alert {
  /** In capitals without blanks; its runbook is named after it: `CertificateNotReady` → `certificate-not-ready.md`. */
  readonly name: string;
  /** PromQL that has a result while the alert holds. */
  readonly when: string;
  readonly for: Duration;
  /** `critical` wakes somebody up; `warning` waits for the morning. */
  readonly severity: "warning" | "critical";
  readonly summary: string;
  readonly description: string;
}

export interface AlertRulesProps {
  readonly namespace: string;
  readonly name: string;
  /** Where the files of the repository are read: `<repositoryUrl>/docs/runbooks/<alert>.md` is linked. */
  readonly repositoryUrl: `https://${string}`;
  readonly alerts: readonly Alert[];
}

/** Alerts as one group of rules, each with the address of its runbook. */
export function alertRules({ namespace, name, repositoryUrl, alerts }: AlertRulesProps): Manifest {
  const runbooks = `${repositoryUrl.replace(/\/+$/, "")}/docs/runbooks`;
  return manifest<IPrometheusRule>({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name, namespace },
    spec: {
      groups: [
        {
          name,
          rules: alerts.map((alert) => ({
            alert: alert.name,
            expr: alert.when,
            for: alert.for,
            labels: { severity: alert.severity },
            annotations: {
              summary: alert.summary,
              description: alert.description,
              runbook_url: `${runbooks}/${kebab(alert.name)}.md`,
            },
          })),
        },
      ],
    },
  });
}

function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}
