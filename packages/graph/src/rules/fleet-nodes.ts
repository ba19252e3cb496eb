import { addressNumber, cidrRange, type Finding, InvalidInput, rangeContains } from "@mainstay/fleet";
import type { FleetRule } from "../rule.ts";

export const fleetNodes: FleetRule = {
  name: "fleet-nodes",
  proves: "The router, every cluster's nodes and its API server's address lie on the fleet's own network.",
  check(fleet) {
    try {
      const network = cidrRange(`fleet ${JSON.stringify(fleet.name)} nodes`, fleet.nodes);
      const router = addressNumber(fleet.router.address);
      const findings: Finding[] = [];
      if (router === undefined || router < network.first || router > network.last) {
        findings.push({
          subject: `router ${fleet.router.address}`,
          problem: `it is not on ${fleet.nodes}, where its BGP peers are`,
          remedy: "Write the router's address on the nodes' network.",
        });
      }
      for (const [name, plan] of Object.entries(fleet.clusters)) {
        const subject = `cluster ${JSON.stringify(name)}`;
        const nodes = cidrRange(`${subject} nodes`, plan.nodes);
        if (!rangeContains(network, nodes)) {
          findings.push({
            subject: `${subject} nodes`,
            problem: `${plan.nodes} is outside ${fleet.nodes}, the network all nodes stand on`,
            remedy: "Choose a part of it.",
          });
        }
        const api = addressNumber(plan.apiServer);
        if (api === undefined || api < nodes.first || api > nodes.last) {
          findings.push({
            subject: `${subject} apiServer`,
            problem: `${plan.apiServer} is not an address within ${plan.nodes}`,
            remedy: "Choose an address among the cluster's nodes that no node has.",
          });
        }
      }
      return findings;
    } catch (error) {
      if (error instanceof InvalidInput) return [error];
      throw error;
    }
  },
};
