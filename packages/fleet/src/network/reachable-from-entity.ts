import type { Manifest } from "../manifest.ts";
import { type Port, policy, ports, type Where } from "./policy.ts";

interface Opened extends Where {
  readonly ports: readonly [Port, ...Port[]];
}

/** Opens ports to Gateways alone: what a route's backend needs, and all that an exposed application needs. */
export function reachableFromGateways({ ports: open, ...where }: Opened): Manifest {
  return policy("from-gateways", where, { ingress: [{ fromEntities: ["ingress"], toPorts: [ports(open)] }] });
}

/**
 * Opens ports to the API server: what an admission or conversion webhook, or an aggregated API, needs.
 *
 * The API server runs on the host network of nodes, local or remote.
 */
export function reachableFromApiServer({ ports: open, ...where }: Opened): Manifest {
  return policy("from-api-server", where, {
    ingress: [{ fromEntities: ["kube-apiserver", "host", "remote-node"], toPorts: [ports(open)] }],
  });
}
