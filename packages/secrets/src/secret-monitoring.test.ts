import type { IPrometheusRule } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule";
import type { Manifest } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { secretAlerts, type SecretAlertsProps } from "./secret-alerts.ts";
import { secretMonitoring, type SecretMonitoringProps } from "./secret-monitoring.ts";

const repositoryUrl = "https://git.example.com/platform/mainstay/src/branch/main/";
const rules = (props: SecretAlertsProps) =>
  ((secretAlerts(props) as Manifest & IPrometheusRule).spec.groups ?? []).flatMap((group) => group.rules ?? []);

test("metrics keep the namespace of the secret they are about", () => {
  expect(secretMonitoring({ scrapedFrom: "observability" })).toMatchObject([
    {
      kind: "PodMonitor",
      spec: {
        selector: { matchLabels: { "app.kubernetes.io/instance": "external-secrets" } },
        podMetricsEndpoints: [{ port: "metrics", honorLabels: true }],
      },
    },
    {
      metadata: { name: "metrics-from-observability" },
      spec: { ingress: [{ toPorts: [{ ports: [{ port: "8080", protocol: "TCP" }] }] }] },
    },
  ]);
});

test("every option reaches the cluster", () => {
  const alerts: Required<SecretAlertsProps> = { repositoryUrl, namespace: "alerts" };
  const all: Required<SecretMonitoringProps> = { scrapedFrom: "metrics", alerts };

  expect(secretMonitoring(all)).toMatchObject([
    { kind: "PodMonitor" },
    { metadata: { name: "metrics-from-metrics" } },
    { kind: "PrometheusRule", metadata: { name: "external-secrets", namespace: "alerts" } },
  ]);
});

test.each([
  [
    "ExternalSecretNotSynced",
    'max by (cluster, namespace, name) (externalsecret_status_condition{condition="Ready",status="False"}) == 1',
    "warning",
  ],
  [
    "PushSecretNotSynced",
    'max by (cluster, namespace, name) (pushsecret_status_condition{condition="Ready",status="False"}) == 1',
    "warning",
  ],
  [
    "SecretStoreNotReady",
    'max by (cluster, namespace, name) (clustersecretstore_status_condition{condition="Ready",status="False"}) == 1',
    "critical",
  ],
  [
    "ConnectDown",
    'kube_deployment_status_replicas_available{namespace="external-secrets",deployment=~"onepassword-connect"} == 0',
    "critical",
  ],
])("%s is an alert", (alert, expr, severity) => {
  expect(rules({ repositoryUrl })).toContainEqual(expect.objectContaining({ alert, expr, labels: { severity } }));
});

test("each alert links its runbook", () => {
  const runbooks = rules({ repositoryUrl }).map(({ annotations }) => annotations?.["runbook_url"]);

  expect(runbooks).toEqual(
    [
      "external-secret-not-synced",
      "push-secret-not-synced",
      "secret-store-not-ready",
      "external-secrets-down",
      "connect-down",
    ].map((name) => `https://git.example.com/platform/mainstay/src/branch/main/docs/runbooks/${name}.md`),
  );
});
