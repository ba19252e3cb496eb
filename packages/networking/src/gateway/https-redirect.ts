import type { IHTTPRoute } from "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute";
import { type GatewayHandle, manifest, type Manifest } from "@mainstay/fleet";

/** Sends plain http on to https, for every name of these Gateways; it stands beside them. */
export function httpsRedirect(namespace: string, gateways: readonly GatewayHandle[]): Manifest {
  return manifest<IHTTPRoute>({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name: "https-redirect", namespace },
    spec: {
      parentRefs: gateways.map(({ name }) => ({ name, sectionName: "http" })),
      rules: [{ filters: [{ type: "RequestRedirect", requestRedirect: { scheme: "https", statusCode: 301 } }] }],
    },
  });
}
