import { type Cluster, chart, cluster, fleet, helmRelease, kustomization, manifest, namespace } from "@mainstay/fleet";
import type { IConfigMap } from "kubernetes-models/v1/ConfigMap";

/** A plan in which nothing is wrong. */
export const home = fleet({
  name: "test",
  domain: "example.com",
  nodes: "10.25.11.0/24",
  router: { address: "10.25.11.1", asn: 64512 },
  repository: "https://git.example.com/test",
  registry: "oci://registry.example.com/test",
  clusters: {
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

/** A small valid cluster; `settings` is the data of its one ConfigMap. */
export function smallCluster(settings: Readonly<Record<string, string>> = { mode: "fast" }): Cluster {
  return cluster(home.identities.apps, [
    {
      kustomizations: [
        kustomization("cilium", [
          helmRelease("cilium", chart<object>("oci://quay.io/cilium/charts/cilium", "1.19.6"), {
            namespace: "kube-system",
            values: {},
            provides: { crds: ["cilium.io"] },
          }),
        ]),
        kustomization(
          "shop",
          [
            namespace("shop", { podSecurity: "restricted" }),
            manifest<IConfigMap>({
              apiVersion: "v1",
              kind: "ConfigMap",
              metadata: { name: "settings", namespace: "shop" },
              data: settings,
            }),
          ],
          { pace: "critical", timeout: "2m" },
        ),
      ],
    },
  ]);
}
