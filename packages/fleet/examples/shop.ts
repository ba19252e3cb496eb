import {
  allowInternet,
  type Capability,
  chart,
  helmRelease,
  kustomization,
  namespace,
  reachableFromGateways,
} from "@mainstay/fleet";

interface ShopValues {
  readonly replicas: number;
}

// renovate: datasource=docker depName=registry.example.com/charts/shop
const shopChart = chart<ShopValues>("oci://registry.example.com/charts/shop", "1.4.2");

/** A shop in a namespace of its own. */
export function shop(replicas: number): Capability {
  return {
    kustomizations: [
      kustomization("shop", [
        namespace("shop", { podSecurity: "restricted" }),
        helmRelease("shop", shopChart, { namespace: "shop", values: { replicas } }),
        reachableFromGateways({ namespace: "shop", pods: { app: "shop" }, ports: [8080] }),
        allowInternet({ namespace: "shop", hosts: ["api.payments.example.com"] }),
      ]),
    ],
  };
}
