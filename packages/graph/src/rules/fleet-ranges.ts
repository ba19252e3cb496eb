import {
  type AddressRange,
  cidrRange,
  type Finding,
  type FleetProps,
  InvalidInput,
  rangesOverlap,
} from "@mainstay/fleet";
import type { FleetRule } from "../rule.ts";

interface Share {
  readonly subject: string;
  readonly written: string;
  readonly range: AddressRange;
}

export const fleetRanges: FleetRule = {
  name: "fleet-ranges",
  proves: "Node, pod, Service and load-balancer ranges of all clusters are CIDRs that do not overlap.",
  check(fleet) {
    const findings: Finding[] = [];
    const shares = sharesOf(fleet, findings);
    for (const [index, share] of shares.entries()) {
      for (const other of shares.slice(index + 1)) {
        if (!rangesOverlap(share.range, other.range)) continue;
        findings.push({
          subject: other.subject,
          problem: `${other.written} overlaps ${share.written} of ${share.subject}`,
          remedy: "Give each a range of its own in the fleet file: routes to the two cannot be told apart.",
        });
      }
    }
    return findings;
  },
};

function sharesOf(fleet: FleetProps, findings: Finding[]): Share[] {
  const shares: Share[] = [];
  for (const [name, plan] of Object.entries(fleet.clusters)) {
    for (const field of ["nodes", "pods", "services", "loadBalancers"] as const) {
      const subject = `cluster ${JSON.stringify(name)} ${field}`;
      try {
        shares.push({ subject, written: plan[field], range: cidrRange(subject, plan[field]) });
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error;
        findings.push(error);
      }
    }
  }
  return shares;
}
