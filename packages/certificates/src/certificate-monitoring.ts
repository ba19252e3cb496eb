import type { IPodMonitor } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor";
import { type Content, manifest, reachableFrom } from "@mainstay/fleet";
import { certManagerNamespace } from "./cert-manager.ts";
import { certificateAlerts, type CertificateAlertsProps } from "./certificate-alerts.ts";

export interface CertificateMonitoringProps {
  /** Namespace of whatever collects metrics. */
  readonly scrapedFrom: string;
  /**
   * Alerts, on a cluster that evaluates rules.
   * @default none
   */
  readonly alerts?: CertificateAlertsProps;
}

const pods = { "app.kubernetes.io/instance": "cert-manager" };

/** Metrics of cert-manager, and alerts on certificates that fall behind. */
export function certificateMonitoring({ scrapedFrom, alerts }: CertificateMonitoringProps): readonly Content[] {
  return [
    manifest<IPodMonitor>({
      apiVersion: "monitoring.coreos.com/v1",
      kind: "PodMonitor",
      metadata: { name: "cert-manager", namespace: certManagerNamespace },
      spec: {
        selector: { matchLabels: pods },
        // The metrics carry the namespace of the certificate they are about; it must not give way to the pod's.
        podMetricsEndpoints: [{ port: "http-metrics", honorLabels: true }],
      },
    }),
    reachableFrom({
      name: "metrics-from",
      namespace: certManagerNamespace,
      pods,
      ports: [9402],
      from: { namespace: scrapedFrom },
    }),
    ...(alerts === undefined ? [] : [certificateAlerts(alerts)]),
  ];
}
