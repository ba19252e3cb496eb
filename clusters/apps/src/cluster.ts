import { home } from "@mainstay/cluster-fleet";
import { chart, cluster, helmRelease, kustomization, namespace } from "@mainstay/fleet";

export const apps = cluster(home.identities.apps, [
  {
    kustomizations: [
      kustomization("cilium", [
        helmRelease("cilium", chart<{ a: string }>("oci://quay.io/cilium/charts/cilium", "1.19.6"), {
          namespace: "kube-system",
          values: { a: "yes" },
          provides: { crds: ["cilium.io"] },
        }),
      ]),
      kustomization("demo", [namespace("demo", { podSecurity: "restricted" })]),
    ],
  },
]);
