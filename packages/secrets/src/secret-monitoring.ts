import type { IPodMonitor } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor";
import { type Content, manifest, reachableFrom } from "@mainstay/fleet";
import { secretsNamespace } from "./operator.ts";
import { secretAlerts, type SecretAlertsProps } from "./secret-alerts.ts";

export interface SecretMonitoringProps {
  /** Namespace of whatever collects metrics. */
  readonly scrapedFrom: string;
  /**
   * Alerts, on a cluster that evaluates rules.
   * @default none
   */
  readonly alerts?: SecretAlertsProps;
}

const pods = { "app.kubernetes.io/instance": "external-secrets" };

/** Metrics of External Secrets, and alerts on stores and Secrets that fall behind. */
export function secretMonitoring({ scrapedFrom, alerts }: SecretMonitoringProps): readonly Content[] {
  return [
    manifest<IPodMonitor>({
      apiVersion: "monitoring.coreos.com/v1",
      kind: "PodMonitor",
      metadata: { name: "external-secrets", namespace: secretsNamespace },
      spec: {
        selector: { matchLabels: pods },
        // The metrics carry the namespace of the secret they are about; it must not give way to the pod's.
        podMetricsEndpoints: [{ port: "metrics", honorLabels: true }],
      },
    }),
    reachableFrom({
      name: "metrics-from",
      namespace: secretsNamespace,
      pods,
      ports: [8080],
      from: { namespace: scrapedFrom },
    }),
    ...(alerts === undefined ? [] : [secretAlerts(alerts)]),
  ];
}
