import { type Alert, alertRules, type Manifest } from "@mainstay/fleet";
import { secretsNamespace } from "./operator.ts";

export interface SecretAlertsProps {
  /** Where the files of the repository are read: `https://git.example.com/platform/mainstay/src/branch/main`. */
  readonly repositoryUrl: `https://${string}`;
  /**
   * Where the rules are read from.
   * @default "external-secrets"
   */
  readonly namespace?: string;
}

/** Whichever replica of the operator reports it. */
const notReady = (kind: string): string =>
  `max by (cluster, namespace, name) (${kind}_status_condition{condition="Ready",status="False"}) == 1`;
const down = (deployments: string): string =>
  `kube_deployment_status_replicas_available{namespace="${secretsNamespace}",deployment=~"${deployments}"} == 0`;

const alerts: readonly Alert[] = [
  {
    name: "ExternalSecretNotSynced",
    when: notReady("externalsecret"),
    for: "15m",
    severity: "warning",
    summary: "An ExternalSecret cannot be filled from its store.",
    description: "{{ $labels.namespace }}/{{ $labels.name }} keeps its last values, or has none if it is new.",
  },
  {
    name: "PushSecretNotSynced",
    when: notReady("pushsecret"),
    for: "15m",
    severity: "warning",
    summary: "A PushSecret cannot be written to its store.",
    description: "{{ $labels.namespace }}/{{ $labels.name }} is not in the store, or is there with old values.",
  },
  {
    name: "SecretStoreNotReady",
    when: notReady("clustersecretstore"),
    for: "5m",
    severity: "critical",
    summary: "A secret store does not answer.",
    description: "Nothing is filled from the ClusterSecretStore {{ $labels.name }}; Secrets keep their last values.",
  },
  {
    name: "ExternalSecretsDown",
    when: down("external-secrets.*"),
    for: "5m",
    severity: "critical",
    summary: "A part of External Secrets has no running pod.",
    description: "The Deployment {{ $labels.deployment }} is down; without its webhook no ExternalSecret is accepted.",
  },
  {
    name: "ConnectDown",
    when: down("onepassword-connect"),
    for: "5m",
    severity: "critical",
    summary: "1Password Connect has no running pod.",
    description: "No store of this cluster can be read or written.",
  },
];

/**
 * Alerts on whatever stops Secrets from following the store.
 *
 * Those on Deployments need kube-state-metrics.
 */
export function secretAlerts({ repositoryUrl, namespace = secretsNamespace }: SecretAlertsProps): Manifest {
  return alertRules({ namespace, name: "external-secrets", repositoryUrl, alerts });
}
