import type { KindTable } from "../kind-facts.ts";

/** monitoring.coreos.com. Its objects are read by operators that write no status. */
export const monitoringKinds: KindTable = {
  "PrometheusRule.monitoring.coreos.com": { scope: "Namespaced" },
  "ServiceMonitor.monitoring.coreos.com": { scope: "Namespaced" },
  "PodMonitor.monitoring.coreos.com": { scope: "Namespaced" },
};
