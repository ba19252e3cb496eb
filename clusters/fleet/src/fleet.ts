import { fleet } from "@mainstay/fleet";

/** Two clusters on one /24, peering with one router. */
export const home = fleet({
  name: "mainstay",
  domain: "example.com",
  nodes: "10.25.11.0/24",
  router: { address: "10.25.11.1", asn: 64512 },
  repository: "https://git.example.com/platform/mainstay",
  registry: "oci://registry.example.com/mainstay",
  clusters: {
    infra: {
      id: 1,
      asn: 64513,
      nodes: "10.25.11.16/28",
      apiServer: "10.25.11.16",
      pods: "10.244.0.0/16",
      services: "10.245.0.0/16",
      loadBalancers: "10.25.20.0/24",
    },
    apps: {
      id: 2,
      asn: 64514,
      nodes: "10.25.11.32/27",
      apiServer: "10.25.11.32",
      pods: "10.246.0.0/16",
      services: "10.247.0.0/16",
      loadBalancers: "10.25.21.0/24",
    },
  },
});
