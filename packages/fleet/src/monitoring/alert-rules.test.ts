import { expect, test } from "vitest";
import { alertRules, type AlertRulesProps } from "./alert-rules.ts";

const props: Required<AlertRulesProps> = {
  namespace: "cert-manager",
  name: "cert-manager",
  repositoryUrl: "https://git.example.com/fleet/",
  alerts: [
    {
      name: "CertificateNotReady",
      when: "certmanager_certificate_ready_status == 0",
      for: "15m",
      severity: "warning",
      summary: "A certificate is not ready",
      description: "{{ $labels.name }}",
    },
  ],
};

test("each alert is a rule that links to the runbook of its name", () => {
  expect(alertRules(props)).toMatchObject({
    kind: "PrometheusRule",
    metadata: { name: "cert-manager", namespace: "cert-manager" },
    spec: {
      groups: [
        {
          name: "cert-manager",
          rules: [
            {
              alert: "CertificateNotReady",
              expr: "certmanager_certificate_ready_status == 0",
              for: "15m",
              labels: { severity: "warning" },
              annotations: {
                summary: "A certificate is not ready",
                description: "{{ $labels.name }}",
                runbook_url: "https://git.example.com/fleet/docs/runbooks/certificate-not-ready.md",
              },
            },
          ],
        },
      ],
    },
  });
});
