import { certificate, certificates } from "@mainstay/certificates";
import type { ClusterIdentity, VaultField } from "@mainstay/fleet";

/** Certificates of a cluster whose DNS is at Cloudflare. */
export function clusterCertificates(cluster: ClusterIdentity, dnsToken: VaultField) {
  const certs = certificates(cluster, { email: "platform@example.com", dnsToken, wildcardIn: "gateways" });

  /** Serves a name within the cluster; its callers trust what `certs.trust` holds. */
  const queue = certificate({ namespace: "shop", name: "queue", issuer: certs.internalCa, hosts: ["queue.shop.svc"] });

  return { certs, queue };
}
