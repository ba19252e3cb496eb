import { type Finding, isDnsLabel } from "@mainstay/fleet";
import type { FleetRule } from "../rule.ts";

export const fleetIdentities: FleetRule = {
  name: "fleet-identities",
  proves: "Cluster names and ids fit Cilium's mesh, and ids and ASNs are unique in the fleet.",
  check(fleet) {
    const findings: Finding[] = [];
    const ids = new Map<number, string>();
    const asns = new Map<number, string>([[fleet.router.asn, "the router"]]);
    const refuse = (subject: string, problem: string, remedy: string): void =>
      void findings.push({ subject, problem, remedy });
    if (!isAsn(fleet.router.asn))
      refuse("router", `${fleet.router.asn} is not an ASN`, "Use 1 to 4294967295, such as 64512.");
    for (const [name, { id, asn }] of Object.entries(fleet.clusters)) {
      const subject = `cluster ${JSON.stringify(name)}`;
      if (!isDnsLabel(name) || name.length > 32 || name === "default") {
        refuse(
          subject,
          "its name does not fit Cilium's mesh",
          `Use a DNS label of at most 32 characters other than "default".`,
        );
      }
      if (!Number.isInteger(id) || id < 1 || id > 255) {
        refuse(subject, `the id ${id} does not fit Cilium's mesh`, "Use a whole number from 1 to 255.");
      }
      if (!isAsn(asn)) refuse(subject, `${asn} is not an ASN`, "Use 1 to 4294967295, such as 64513.");
      const sameId = ids.get(id);
      if (sameId !== undefined)
        refuse(subject, `it has the id ${id} of ${sameId}`, "Give each cluster an id of its own.");
      const sameAsn = asns.get(asn);
      if (sameAsn !== undefined) refuse(subject, `it has the ASN ${asn} of ${sameAsn}`, "Give each an ASN of its own.");
      ids.set(id, subject);
      asns.set(asn, subject);
    }
    return findings;
  },
};

function isAsn(asn: number): boolean {
  return Number.isInteger(asn) && asn >= 1 && asn <= 4_294_967_295;
}
