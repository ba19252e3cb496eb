import type { IGatewayClass } from "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/GatewayClass";
import { type BootstrapCrds, type Handle, type Manifest, manifest, namespace } from "@mainstay/fleet";

/** The class of every Gateway that Cilium serves. */
export const gatewayClass: Handle<"GatewayClass"> = {
  group: "gateway.networking.k8s.io",
  kind: "GatewayClass",
  name: "cilium",
};

/** Where Gateways and their certificates are. */
export const gatewayNamespace = "gateways";

/**
 * The Gateway API of Cilium 1.19, of the standard channel.
 *
 * From 1.5 on that channel has TLSRoute in a version 1.19 does not read, which keeps Cilium's operator from starting.
 */
export const gatewayApiCrds: BootstrapCrds = {
  group: gatewayClass.group,
  source: "https://github.com/kubernetes-sigs/gateway-api v1.4.1",
};

/** The class, and the namespace that certificates are put in before there is a Gateway. */
export function gatewayApi(): readonly (Manifest | readonly Manifest[])[] {
  return [
    manifest<IGatewayClass>({
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "GatewayClass",
      metadata: { name: gatewayClass.name },
      spec: { controllerName: "io.cilium/gateway-controller" },
    }),
    namespace(gatewayNamespace, { podSecurity: "restricted" }),
  ];
}
