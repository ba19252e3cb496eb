import {
  type ClusterIdentity,
  namespace,
  reachableFromGateways,
  type SecretHandle,
  type SecretStoreHandle,
} from "@mainstay/fleet";
import { clusterMesh, gateways, networking, route, routeLabels } from "@mainstay/networking";

/** A cluster's network, and a shop that it publishes. */
export function shopNetwork(
  identity: ClusterIdentity,
  certificate: SecretHandle<"tls.crt" | "tls.key">,
  store: SecretStoreHandle,
) {
  const network = networking(identity, { clusterMesh: true });
  const doors = gateways(identity, {
    network,
    internal: { address: "10.25.21.10", certificate },
    external: { address: "10.25.21.11", certificate },
  });
  const mesh = clusterMesh(identity, { network, store, suspend: true });

  const web = { group: "", kind: "Service", namespace: "shop", name: "web" } as const;
  const shop = [
    namespace("shop", { podSecurity: "restricted", labels: routeLabels(doors.external) }),
    route({ host: `shop.${identity.domain}`, gateway: doors.external, service: web, port: 80 }),
    reachableFromGateways({ namespace: "shop", pods: { app: "web" }, ports: [8080] }),
  ];

  return { capabilities: [network, doors, mesh], shop };
}
