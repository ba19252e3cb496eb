import {
  allowInternet,
  helmRelease,
  kustomization,
  type Kustomization,
  namespace,
  type ObjectRef,
  reachableFromApiServer,
  refOf,
  resources,
} from "@mainstay/fleet";
import { acmeServers } from "./acme-servers.ts";
import { charts } from "./charts.ts";

/** Where cert-manager runs, and where it reads the Secrets of ClusterIssuers. */
export const certManagerNamespace = "cert-manager";

export interface CertManagerProps {
  /** Of the controller, its webhook and the injector of CA bundles. */
  readonly replicas: number;
}

export interface CertManager {
  readonly kustomization: Kustomization;
  readonly release: ObjectRef;
}

const resolver = "cloudflare-dns.com";

/**
 * cert-manager: the controller, its webhook and the injector of CA bundles.
 *
 * DNS-01 records are looked up over HTTPS, so that neither a cached answer of the cluster's DNS nor an internal view of
 * the zone delays a certificate, and no name server but one has to be reached.
 */
export function certManager({ replicas }: CertManagerProps): CertManager {
  const component = { replicaCount: replicas, podDisruptionBudget: { enabled: replicas > 1 } };
  const release = helmRelease("cert-manager", charts.certManager, {
    namespace: certManagerNamespace,
    values: {
      ...component,
      crds: { enabled: false },
      global: { leaderElection: { namespace: certManagerNamespace } },
      dns01RecursiveNameservers: `https://${resolver}/dns-query`,
      dns01RecursiveNameserversOnly: true,
      resources: resources("10m", 64),
      webhook: { ...component, resources: resources("10m", 32) },
      cainjector: { ...component, resources: resources("10m", 64) },
      startupapicheck: { resources: resources("10m", 32) },
    },
    provides: {
      crds: ["cert-manager.io", "acme.cert-manager.io"],
      webhooks: ["cert-manager.io", "acme.cert-manager.io"],
    },
  });
  return {
    release: refOf(release.release),
    kustomization: kustomization("cert-manager", [
      namespace(certManagerNamespace, { podSecurity: "restricted" }),
      release,
      reachableFromApiServer({
        namespace: certManagerNamespace,
        pods: { "app.kubernetes.io/component": "webhook" },
        ports: [10250],
      }),
      allowInternet({
        name: "controller-to-acme",
        namespace: certManagerNamespace,
        pods: { "app.kubernetes.io/component": "controller" },
        hosts: [acmeServers.production.host, acmeServers.staging.host, "api.cloudflare.com", resolver],
      }),
    ]),
  };
}
