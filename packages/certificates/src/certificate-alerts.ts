import { type Alert, alertRules, type Manifest } from "@mainstay/fleet";
import { certManagerNamespace } from "./cert-manager.ts";

export interface CertificateAlertsProps {
  /** Where the files of the repository are read: `https://git.example.com/platform/mainstay/src/branch/main`. */
  readonly repositoryUrl: `https://${string}`;
  /**
   * Where the rules are read from.
   * @default "cert-manager"
   */
  readonly namespace?: string;
}

/** Of one certificate, whichever replica of the controller reports it. */
const certificate = "by (cluster, namespace, name, issuer_name)";

/** True while less than a share of an issued certificate's life is left. It is renewed when a third of it is left. */
function lifeBelow(share: number): string {
  const metric = (time: string): string => `certmanager_certificate_${time}_timestamp_seconds`;
  const end = metric("not_after");
  // Both times of a certificate that was never issued are 0.
  return `min ${certificate} ((${end} - time()) / (${end} - ${metric("not_before")}) and ${end} > 0) < ${share}`;
}

const which = "{{ $labels.namespace }}/{{ $labels.name }}";

const alerts: readonly Alert[] = [
  {
    name: "CertificateRenewalOverdue",
    when: lifeBelow(0.25),
    for: "1h",
    severity: "warning",
    summary: "A certificate should have been renewed and was not.",
    description: `${which} of the issuer {{ $labels.issuer_name }} has {{ $value | humanizePercentage }} of its life left.`,
  },
  {
    name: "CertificateExpiresSoon",
    when: lifeBelow(0.1),
    for: "5m",
    severity: "critical",
    summary: "A certificate is about to expire.",
    description: `${which} of the issuer {{ $labels.issuer_name }} has {{ $value | humanizePercentage }} of its life left.`,
  },
  {
    name: "CertificateNotReady",
    when: `max ${certificate} (certmanager_certificate_ready_status{condition!="True"}) == 1`,
    for: "30m",
    severity: "warning",
    summary: "A certificate cannot be issued.",
    description: `${which} waits for the issuer {{ $labels.issuer_name }}; its Secret is missing or holds the last one.`,
  },
  {
    name: "ClusterIssuerNotReady",
    when: `max by (cluster, name) (certmanager_clusterissuer_ready_status{condition!="True"}) == 1`,
    for: "15m",
    severity: "warning",
    summary: "An issuer cannot issue.",
    description: "No certificate of the ClusterIssuer {{ $labels.name }} is issued or renewed.",
  },
  {
    name: "AcmeRateLimited",
    when: `sum by (cluster, host) (increase(certmanager_http_acme_client_request_count{status="429"}[1h])) > 0`,
    for: "5m",
    severity: "warning",
    summary: "The ACME server refuses requests because there were too many.",
    description:
      "{{ $labels.host }} has answered 429 within the last hour; new certificates may have to wait for days.",
  },
  {
    name: "CertManagerDown",
    when: `kube_deployment_status_replicas_available{namespace="${certManagerNamespace}",deployment=~"cert-manager.*"} == 0`,
    for: "5m",
    severity: "critical",
    summary: "A part of cert-manager has no running pod.",
    description: "The Deployment {{ $labels.deployment }} is down; without its webhook no Certificate is accepted.",
  },
];

/**
 * Alerts on certificates that are not renewed, and on what would keep them from it.
 *
 * Those on Deployments need kube-state-metrics.
 */
export function certificateAlerts({
  repositoryUrl,
  namespace = certManagerNamespace,
}: CertificateAlertsProps): Manifest {
  return alertRules({ namespace, name: "cert-manager", repositoryUrl, alerts });
}
