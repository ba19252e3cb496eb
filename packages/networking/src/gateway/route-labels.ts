import type { GatewayHandle } from "@mainstay/fleet";

/**
 * What a namespace carries so that its routes may join a Gateway.
 *
 * @example
 * namespace("shop", { podSecurity: "restricted", labels: routeLabels(gateways.external) })
 */
export function routeLabels({ name }: Pick<GatewayHandle, "name">): Readonly<Record<string, string>> {
  return { [`gateway.mainstay.dev/${name}`]: "allowed" };
}
