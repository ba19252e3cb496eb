import type { IPrometheusRule } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule";
import type { Manifest } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { certificateAlerts, type CertificateAlertsProps } from "./certificate-alerts.ts";
import { certificateMonitoring, type CertificateMonitoringProps } from "./certificate-monitoring.ts";

const repositoryUrl = "https://git.example.com/platform/mainstay/src/branch/main/";
const rules = (props: CertificateAlertsProps) =>
  ((certificateAlerts(props) as Manifest & IPrometheusRule).spec.groups ?? []).flatMap((group) => group.rules ?? []);

test("metrics keep the namespace of the certificate they are about", () => {
  expect(certificateMonitoring({ scrapedFrom: "observability" })).toMatchObject([
    {
      kind: "PodMonitor",
      spec: {
        selector: { matchLabels: { "app.kubernetes.io/instance": "cert-manager" } },
        podMetricsEndpoints: [{ port: "http-metrics", honorLabels: true }],
      },
    },
    {
      metadata: { name: "metrics-from-observability" },
      spec: { ingress: [{ toPorts: [{ ports: [{ port: "9402", protocol: "TCP" }] }] }] },
    },
  ]);
});

test("every option reaches the cluster", () => {
  const alerts: Required<CertificateAlertsProps> = { repositoryUrl, namespace: "alerts" };
  const all: Required<CertificateMonitoringProps> = { scrapedFrom: "metrics", alerts };

  expect(certificateMonitoring(all)).toMatchObject([
    { kind: "PodMonitor" },
    { metadata: { name: "metrics-from-metrics" } },
    { kind: "PrometheusRule", metadata: { name: "cert-manager", namespace: "alerts" } },
  ]);
});

test.each([
  ["CertificateRenewalOverdue", "warning", "< 0.25"],
  ["CertificateExpiresSoon", "critical", "< 0.1"],
])("%s (%s) looks at the share of its life that an issued certificate has left: %s", (alert, severity, share) => {
  const life =
    "certmanager_certificate_not_after_timestamp_seconds - certmanager_certificate_not_before_timestamp_seconds";

  expect(rules({ repositoryUrl })).toContainEqual(
    expect.objectContaining({
      alert,
      labels: { severity },
      expr: `min by (cluster, namespace, name, issuer_name) ((certmanager_certificate_not_after_timestamp_seconds - time()) / (${life}) and certmanager_certificate_not_after_timestamp_seconds > 0) ${share}`,
    }),
  );
});

test.each([
  [
    "CertificateNotReady",
    'max by (cluster, namespace, name, issuer_name) (certmanager_certificate_ready_status{condition!="True"}) == 1',
  ],
  ["ClusterIssuerNotReady", 'max by (cluster, name) (certmanager_clusterissuer_ready_status{condition!="True"}) == 1'],
  [
    "AcmeRateLimited",
    'sum by (cluster, host) (increase(certmanager_http_acme_client_request_count{status="429"}[1h])) > 0',
  ],
  [
    "CertManagerDown",
    'kube_deployment_status_replicas_available{namespace="cert-manager",deployment=~"cert-manager.*"} == 0',
  ],
])("%s is an alert", (alert, expr) => {
  expect(rules({ repositoryUrl })).toContainEqual(expect.objectContaining({ alert, expr }));
});

test("each alert links its runbook", () => {
  const runbooks = rules({ repositoryUrl }).map(({ annotations }) => annotations?.["runbook_url"]);

  expect(runbooks).toEqual(
    [
      "certificate-renewal-overdue",
      "certificate-expires-soon",
      "certificate-not-ready",
      "cluster-issuer-not-ready",
      "acme-rate-limited",
      "cert-manager-down",
    ].map((name) => `https://git.example.com/platform/mainstay/src/branch/main/docs/runbooks/${name}.md`),
  );
});
