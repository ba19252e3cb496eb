import {
  type Capability,
  type ClusterIdentity,
  type GatewayHandle,
  InvalidInput,
  type IPv4,
  isDnsSubdomain,
  kustomization,
  type SecretHandle,
} from "@mainstay/fleet";
import { assertInPool } from "../load-balancer/load-balancers.ts";
import type { Networking } from "../networking.ts";
import { gateway } from "./gateway.ts";
import { httpsRedirect } from "./https-redirect.ts";

/** A Gateway and the domain whose names it serves. */
export interface DomainGateway extends GatewayHandle {
  readonly domain: string;
}

export interface DoorProps {
  /** Within the cluster's load balancers; what the router lets through to it makes it internal or external. */
  readonly address: IPv4;
  /** A wildcard certificate of the domain, beside the Gateway. */
  readonly certificate: SecretHandle<"tls.crt" | "tls.key">;
  /**
   * It serves the names one label below, such as `shop.apps.example.com`.
   * @default the cluster's domain
   */
  readonly domain?: string;
}

export interface GatewaysProps {
  readonly network: Networking;
  readonly internal: DoorProps;
  readonly external: DoorProps;
  /**
   * Published but not reconciled.
   * @default false
   */
  readonly suspend?: boolean;
}

export interface Gateways extends Capability {
  readonly internal: DomainGateway;
  readonly external: DomainGateway;
}

/**
 * The two doors of a cluster: one for the fleet's own people, one for everybody.
 *
 * Routes of a namespace join a door only where the namespace carries `routeLabels(door)`.
 *
 * @throws InvalidInput for an address the pool does not hand out, one given twice, a domain that is none, or a
 * certificate of another namespace
 *
 * @example
 * gateways(identity, {
 *   network,
 *   internal: { address: "10.25.21.10", certificate: certs.wildcard },
 *   external: { address: "10.25.21.11", certificate: certs.wildcard },
 * })
 */
export function gateways(
  identity: ClusterIdentity,
  { network, internal, external, suspend = false }: GatewaysProps,
): Gateways {
  if (internal.address === external.address) {
    throw new InvalidInput(
      `gateways of cluster ${JSON.stringify(identity.name)}`,
      `both have the address ${internal.address}`,
      "Give each an address of its own.",
    );
  }
  const handles = {
    internal: door("internal", internal, identity, network),
    external: door("external", external, identity, network),
  };
  const { gatewayNamespace: namespace, gatewayClass, loadBalancers } = network;
  return {
    ...handles,
    kustomizations: [
      kustomization(
        "gateways",
        [
          gateway({ ...handles.internal, ...internal, domain: handles.internal.domain, gatewayClass, loadBalancers }),
          gateway({ ...handles.external, ...external, domain: handles.external.domain, gatewayClass, loadBalancers }),
          httpsRedirect(namespace, [handles.internal, handles.external]),
        ],
        {
          suspend,
          after: [{ object: loadBalancers.pool, because: "a Gateway is ready once the pool gave it its address" }],
        },
      ),
    ],
  };
}

function door(
  name: string,
  { address, certificate, domain }: DoorProps,
  identity: ClusterIdentity,
  { gatewayNamespace: namespace, gatewayClass, loadBalancers }: Networking,
): DomainGateway {
  const subject = `gateway ${JSON.stringify(name)} of cluster ${JSON.stringify(identity.name)}`;
  assertInPool(subject, address, loadBalancers);
  if (domain !== undefined && (!isDnsSubdomain(domain) || !domain.includes("."))) {
    throw new InvalidInput(
      subject,
      `${JSON.stringify(domain)} is not a domain`,
      `Write one without "*" and scheme, such as "apps.example.com".`,
    );
  }
  if (certificate.namespace !== namespace) {
    throw new InvalidInput(
      subject,
      `its certificate ${certificate.namespace}/${certificate.name} is not beside it`,
      `Declare the certificate in the namespace ${JSON.stringify(namespace)}.`,
    );
  }
  return { group: gatewayClass.group, kind: "Gateway", namespace, name, domain: domain ?? identity.domain };
}
