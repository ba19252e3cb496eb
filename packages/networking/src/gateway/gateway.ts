import type { IGateway } from "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/Gateway";
import { type Handle, type IPv4, manifest, type Manifest, type SecretHandle } from "@mainstay/fleet";
import type { LoadBalancers } from "../load-balancer/load-balancers.ts";
import { routeLabels } from "./route-labels.ts";

export interface GatewayProps {
  readonly namespace: string;
  readonly name: string;
  readonly gatewayClass: Handle<"GatewayClass">;
  readonly loadBalancers: LoadBalancers;
  readonly address: IPv4;
  /** It serves the names one label below. */
  readonly domain: string;
  readonly certificate: SecretHandle<"tls.crt" | "tls.key">;
}

/** A Gateway: https for routes of labelled namespaces, plain http only to redirect. */
export function gateway({
  namespace,
  name,
  gatewayClass,
  loadBalancers,
  address,
  domain,
  certificate,
}: GatewayProps): Manifest {
  const hostname = `*.${domain}`;
  return manifest<IGateway>({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "Gateway",
    metadata: { name, namespace },
    spec: {
      gatewayClassName: gatewayClass.name,
      addresses: [{ type: "IPAddress", value: address }],
      // Cilium copies them to the Service that it makes for the Gateway.
      infrastructure: { labels: { ...loadBalancers.labels } },
      listeners: [
        { name: "http", protocol: "HTTP", port: 80, hostname, allowedRoutes: { namespaces: { from: "Same" } } },
        {
          name: "https",
          protocol: "HTTPS",
          port: 443,
          hostname,
          tls: { mode: "Terminate", certificateRefs: [{ kind: "Secret", name: certificate.name }] },
          allowedRoutes: {
            namespaces: { from: "Selector", selector: { matchLabels: { ...routeLabels({ name }) } } },
            kinds: [{ kind: "HTTPRoute" }, { kind: "GRPCRoute" }],
          },
        },
      ],
    },
  });
}
