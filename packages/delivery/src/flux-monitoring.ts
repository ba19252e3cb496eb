import type { IPodMonitor } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor";
import { type Content, type Manifest, manifest, reachableFrom } from "@mainstay/fleet";
import { fluxAlerts, type FluxAlertsProps } from "./flux-alerts.ts";
import { fluxSystem } from "./flux-system.ts";

export interface FluxMonitoringProps {
  /** Namespace of whatever collects metrics. */
  readonly scrapedFrom: string;
  /**
   * Alerts, on a cluster that evaluates rules.
   * @default none
   */
  readonly alerts?: FluxAlertsProps;
}

/** Metrics of Flux and its operator, and alerts on what is not applied. */
export function fluxMonitoring({ scrapedFrom, alerts }: FluxMonitoringProps): readonly Content[] {
  return [
    podMonitor("flux-controllers", { "app.kubernetes.io/part-of": "flux" }, "http-prom"),
    podMonitor("flux-operator", { "app.kubernetes.io/name": "flux-operator" }, "http-metrics"),
    reachableFrom({ name: "metrics-from", namespace: fluxSystem, ports: [8080], from: { namespace: scrapedFrom } }),
    ...(alerts === undefined ? [] : [fluxAlerts(alerts)]),
  ];
}

function podMonitor(name: string, matchLabels: Record<string, string>, port: string): Manifest {
  return manifest<IPodMonitor>({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PodMonitor",
    metadata: { name, namespace: fluxSystem },
    spec: { selector: { matchLabels }, podMetricsEndpoints: [{ port }] },
  });
}
