import type { ICiliumLoadBalancerIPPool } from "@kubernetes-models/cilium/cilium.io/v2/CiliumLoadBalancerIPPool";
import {
  addressNumber,
  type Cidr,
  cidrRange,
  type ClusterIdentity,
  type Handle,
  InvalidInput,
  type IPv4,
  manifest,
  type Manifest,
} from "@mainstay/fleet";
import { loadBalancerLabel } from "./load-balancer-label.ts";

/** The addresses a cluster has for Services of type LoadBalancer. */
export interface LoadBalancers {
  readonly pool: Handle<"CiliumLoadBalancerIPPool">;
  readonly range: Cidr;
  /** What a Service carries to get an address and a route. */
  readonly labels: Readonly<Record<typeof loadBalancerLabel, string>>;
}

export function loadBalancers({ name, loadBalancers: range }: ClusterIdentity): LoadBalancers {
  return {
    pool: { group: "cilium.io", kind: "CiliumLoadBalancerIPPool", name },
    range,
    labels: { [loadBalancerLabel]: name },
  };
}

/** The cluster's whole share of the plan, for Services that carry its label and no others. */
export function loadBalancerPool({ pool, range, labels }: LoadBalancers): Manifest {
  return manifest<ICiliumLoadBalancerIPPool>({
    apiVersion: "cilium.io/v2",
    kind: "CiliumLoadBalancerIPPool",
    metadata: { name: pool.name },
    spec: { blocks: [{ cidr: range }], allowFirstLastIPs: "No", serviceSelector: { matchLabels: { ...labels } } },
  });
}

/** @throws InvalidInput where the pool cannot hand out the address: outside its range, or its first or last */
export function assertInPool(subject: string, address: IPv4, { range }: LoadBalancers): void {
  const { first, last } = cidrRange(subject, range);
  const number = addressNumber(address);
  if (number === undefined || number <= first || number >= last) {
    throw new InvalidInput(
      subject,
      `${JSON.stringify(address)} is not an address the pool ${range} hands out`,
      "Choose one within it other than its first and last.",
    );
  }
}
