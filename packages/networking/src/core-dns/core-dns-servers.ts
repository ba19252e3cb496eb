import type { CoreDnsServer } from "./core-dns-values.ts";

const zone = (name: string): CoreDnsServer["zones"] => [{ zone: name, use_tcp: true }];

/** The cluster's own names; everything else goes to the resolvers of the node. */
export const clusterServer: CoreDnsServer = {
  zones: zone("."),
  port: 53,
  plugins: [
    { name: "errors" },
    { name: "health", configBlock: "lameduck 5s" },
    { name: "ready" },
    {
      name: "kubernetes",
      parameters: "cluster.local in-addr.arpa ip6.arpa",
      configBlock: "pods insecure\nfallthrough in-addr.arpa ip6.arpa\nttl 30",
    },
    { name: "prometheus", parameters: "0.0.0.0:9153" },
    { name: "forward", parameters: ". /etc/resolv.conf" },
    { name: "cache", parameters: 30 },
    { name: "loop" },
    { name: "reload" },
    { name: "loadbalance" },
  ],
};

/**
 * Services that clusters of a mesh export to each other.
 *
 * A block of its own without `ready`, so that the cluster's DNS never waits for the mesh.
 */
export const clusterSetServer: CoreDnsServer = {
  zones: zone("clusterset.local."),
  port: 53,
  plugins: [
    { name: "errors" },
    { name: "kubernetes", parameters: "clusterset.local", configBlock: "multicluster clusterset.local\nttl 30" },
    { name: "cache", parameters: 30 },
    { name: "loadbalance" },
  ],
};
