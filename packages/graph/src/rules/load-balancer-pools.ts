import {
  type AddressRange,
  addressNumber,
  cidrRange,
  type Finding,
  InvalidInput,
  rangeContains,
  rangesOverlap,
  refOf,
  refText,
} from "@mainstay/fleet";
import { valuesAt } from "../field-path.ts";
import { objectsOf } from "../objects.ts";
import type { ClusterRule } from "../rule.ts";

interface Block {
  readonly subject: string;
  readonly written: string;
  readonly range: AddressRange;
}

export const loadBalancerPools: ClusterRule = {
  name: "load-balancer-pools",
  proves: "Load-balancer pools lie within the cluster's share of the plan, do not overlap and select Services.",
  check(graph) {
    const findings: Finding[] = [];
    const blocks: Block[] = [];
    const { loadBalancers, name } = graph.cluster.identity;
    const share = attempt(findings, () => cidrRange(`cluster ${JSON.stringify(name)} loadBalancers`, loadBalancers));
    for (const { object } of objectsOf(graph)) {
      if (object.kind !== "CiliumLoadBalancerIPPool") continue;
      const subject = refText(refOf(object));
      if (valuesAt(object, "spec.serviceSelector").length === 0) {
        findings.push({
          subject,
          problem: "without a serviceSelector it serves every Service, other clusters' included",
          remedy: "Select Services by this cluster's load-balancer label.",
        });
      }
      for (const { value } of valuesAt(object, "spec.blocks[]")) {
        const block = attempt(findings, () => blockOf(subject, value as Record<string, string>));
        if (block !== undefined) blocks.push(block);
      }
    }
    for (const [index, block] of blocks.entries()) {
      if (share !== undefined && !rangeContains(share, block.range)) {
        findings.push({
          subject: block.subject,
          problem: `${block.written} is outside ${loadBalancers}, this cluster's share of the address plan`,
          remedy: "Choose a block within it, or widen the share in the fleet file.",
        });
      }
      for (const other of blocks.slice(index + 1)) {
        if (!rangesOverlap(block.range, other.range)) continue;
        findings.push({
          subject: block.subject,
          problem: `${block.written} overlaps ${other.written} of ${other.subject}`,
          remedy: "Give each pool addresses of its own.",
        });
      }
    }
    return findings;
  },
};

function blockOf(subject: string, { cidr, start = "", stop = start }: Record<string, string>): Block {
  if (cidr !== undefined) return { subject, written: cidr, range: cidrRange(subject, cidr) };
  const first = addressNumber(start);
  const last = addressNumber(stop);
  if (first === undefined || last === undefined || last < first) {
    throw new InvalidInput(
      subject,
      `the block ${start}-${stop} is no range of IPv4 addresses`,
      `Write "start" and "stop" with start ≤ stop, or a "cidr".`,
    );
  }
  return { subject, written: `${start}-${stop}`, range: { first, last } };
}

function attempt<T>(findings: Finding[], make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    findings.push(error);
    return undefined;
  }
}
