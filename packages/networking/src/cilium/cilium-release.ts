import { type ClusterIdentity, helmRelease, type Provides, type Release, secretHandle } from "@mainstay/fleet";
import { charts } from "../charts.ts";
import { ciliumChartValues, type CiliumOptions } from "./cilium-chart-values.ts";

/** What peers of this cluster prove themselves with; made in the cluster, signed by its own CA. */
export const peerCertificate = secretHandle("kube-system", "clustermesh-apiserver-remote-cert", [
  "ca.crt",
  "tls.crt",
  "tls.key",
]);

/**
 * Cilium itself, as bootstrap installs it and Flux keeps it.
 *
 * @example
 * ciliumRelease(home.identities.apps, { clusterMesh: true })
 */
export function ciliumRelease(identity: ClusterIdentity, options: CiliumOptions = {}): Release {
  return helmRelease("cilium", charts.cilium, {
    namespace: "kube-system",
    values: ciliumChartValues(identity, options),
    provides: provides(options),
  });
}

function provides({ clusterMesh = false }: CiliumOptions): Provides {
  return {
    // Its operator registers them, the chart holds none.
    crds: ["cilium.io", ...(clusterMesh ? ["multicluster.x-k8s.io"] : [])],
    objects: [{ group: "", kind: "Namespace", name: "cilium-secrets" }, ...(clusterMesh ? [peerCertificate] : [])],
  };
}
