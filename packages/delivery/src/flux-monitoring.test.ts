import type { IPrometheusRule } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule";
import type { Manifest } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { fluxAlerts, type FluxAlertsProps } from "./flux-alerts.ts";
import { fluxMonitoring, type FluxMonitoringProps } from "./flux-monitoring.ts";

const repositoryUrl = "https://git.example.com/platform/mainstay/src/branch/main/";
const rules = ((fluxAlerts({ repositoryUrl }) as Manifest & IPrometheusRule).spec.groups ?? []).flatMap(
  (group) => group.rules ?? [],
);

test("controllers and operator are scraped, by one namespace alone", () => {
  expect(fluxMonitoring({ scrapedFrom: "observability" })).toMatchObject([
    {
      spec: {
        selector: { matchLabels: { "app.kubernetes.io/part-of": "flux" } },
        podMetricsEndpoints: [{ port: "http-prom" }],
      },
    },
    {
      spec: {
        selector: { matchLabels: { "app.kubernetes.io/name": "flux-operator" } },
        podMetricsEndpoints: [{ port: "http-metrics" }],
      },
    },
    {
      spec: {
        ingress: [
          {
            fromEndpoints: [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": "observability" } }],
            toPorts: [{ ports: [{ port: "8080" }] }],
          },
        ],
      },
    },
  ]);
});

test("every option reaches the cluster", () => {
  const alerts: Required<FluxAlertsProps> = { repositoryUrl, namespace: "alerts" };
  const all: Required<FluxMonitoringProps> = { scrapedFrom: "metrics", alerts };

  expect(fluxMonitoring(all).slice(2)).toMatchObject([
    { metadata: { name: "metrics-from-metrics" } },
    { kind: "PrometheusRule", metadata: { name: "flux", namespace: "alerts" } },
  ]);
});

test.each([
  ["FluxInstanceNotReady", "critical", 'flux_instance_info{ready!="True"}'],
  ["FluxResourceNotReady", "warning", 'flux_resource_info{ready!="True",suspended="False"}'],
  ["FluxResourceSuspended", "warning", 'flux_resource_info{suspended="True"}'],
  ["FluxReconcilesSlowly", "warning", "gotk_reconcile_duration_seconds_bucket"],
  ["FluxControllerDown", "critical", 'kube_deployment_status_replicas_available{namespace="flux-system"} == 0'],
])("%s (%s) looks at %s", (alert, severity, expr) => {
  expect(rules).toContainEqual(
    expect.objectContaining({ alert, labels: { severity }, expr: expect.stringContaining(expr) }),
  );
});

test("each alert links its runbook", () => {
  expect(rules.map(({ annotations }) => annotations?.["runbook_url"])).toContain(
    "https://git.example.com/platform/mainstay/src/branch/main/docs/runbooks/flux-instance-not-ready.md",
  );
});
