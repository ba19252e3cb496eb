import { type Alert, alertRules, type Manifest } from "@mainstay/fleet";
import { fluxSystem } from "./flux-system.ts";

export interface FluxAlertsProps {
  /** Where the files of the repository are read: `https://git.example.com/platform/mainstay/src/branch/main`. */
  readonly repositoryUrl: `https://${string}`;
  /**
   * Where the rules are read from.
   * @default "flux-system"
   */
  readonly namespace?: string;
}

const object = "by (cluster, kind, name, exported_namespace)";
const which = "{{ $labels.kind }} {{ $labels.exported_namespace }}/{{ $labels.name }}";

const alerts: readonly Alert[] = [
  {
    name: "FluxInstanceNotReady",
    when: `max by (cluster) (flux_instance_info{ready!="True"}) == 1`,
    for: "10m",
    severity: "critical",
    summary: "Flux is not installed as it should be.",
    description: "Nothing of the cluster may be kept up to date until the FluxInstance is Ready again.",
  },
  {
    name: "FluxResourceNotReady",
    when: `max ${object} (flux_resource_info{ready!="True",suspended="False"}) == 1`,
    for: "20m",
    severity: "warning",
    summary: "Flux cannot apply something.",
    description: `${which} is not Ready; the cluster runs what was applied before.`,
  },
  {
    name: "FluxResourceSuspended",
    when: `max ${object} (flux_resource_info{suspended="True"}) == 1`,
    for: "24h",
    severity: "warning",
    summary: "Flux was told to leave something alone, a day ago.",
    description: `${which} is suspended and drifts from what git says.`,
  },
  {
    name: "FluxReconcilesSlowly",
    when:
      "histogram_quantile(0.95, sum by (cluster, le, kind) (rate(gotk_reconcile_duration_seconds_bucket{" +
      `kind=~"Kustomization|HelmRelease"}[30m]))) > 300`,
    for: "30m",
    severity: "warning",
    summary: "Changes reach the cluster slowly.",
    description:
      "One {{ $labels.kind }} of twenty takes longer than 5 minutes. Something is slow to get Ready, or Flux needs a larger size or shards.",
  },
  {
    name: "FluxControllerDown",
    when: `kube_deployment_status_replicas_available{namespace="${fluxSystem}"} == 0`,
    for: "10m",
    severity: "critical",
    summary: "A controller of Flux has no running pod.",
    description: "The Deployment {{ $labels.deployment }} is down.",
  },
];

/**
 * Alerts on Flux that come by metrics, and so even when Flux itself cannot tell a chat.
 *
 * The last one needs kube-state-metrics.
 */
export function fluxAlerts({ repositoryUrl, namespace = fluxSystem }: FluxAlertsProps): Manifest {
  return alertRules({ namespace, name: "flux", repositoryUrl, alerts });
}
