import { InvalidInput } from "../invalid-input.ts";
import type { Manifest } from "../manifest.ts";
import { isDnsSubdomain } from "../name.ts";
import { type Port, policy, ports, type Where } from "./policy.ts";

export interface AllowInternetProps extends Where {
  /**
   * Tells several policies of one namespace apart.
   * @default "allow-internet"
   */
  readonly name?: string;
  /** Host names; a leading `*.` matches one label: `*.api.letsencrypt.org`. */
  readonly hosts: readonly [string, ...string[]];
  /** @default [443] */
  readonly ports?: readonly Port[];
}

/**
 * Lets pods reach these hosts outside the cluster, and no others.
 *
 * @throws InvalidInput where a host is no DNS name
 *
 * @example
 * allowInternet({ namespace: "flux-system", hosts: ["ghcr.io", "*.githubusercontent.com"] })
 */
export function allowInternet({
  name = "allow-internet",
  hosts,
  ports: open = [443],
  ...where
}: AllowInternetProps): Manifest {
  for (const host of hosts) {
    if (!isDnsSubdomain(host.replace(/^\*\./, ""))) {
      throw new InvalidInput(
        `allowInternet host ${JSON.stringify(host)}`,
        "it is not a host name",
        `Write a name without scheme, port or path, such as "api.github.com" or "*.github.com".`,
      );
    }
  }
  return policy(name, where, {
    egress: [
      {
        toFQDNs: hosts.map((host) => (host.startsWith("*.") ? { matchPattern: host } : { matchName: host })),
        toPorts: [ports(open)],
      },
    ],
  });
}
