import { type FleetProps, cluster, fleet } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { cilium, finding, findingsOf, identity, plan } from "../world.test-data.ts";

type Apps = FleetProps<"apps" | "infra">["clusters"]["apps"];
const planned = (change: Partial<Apps>) => {
  const clusters = { ...plan.clusters, apps: { ...plan.clusters.apps, ...change } };
  return cluster(fleet({ ...plan, clusters }).identities.apps, [{ kustomizations: [cilium] }]);
};

test.each<[Partial<Apps>, string, string]>([
  [{ pods: "10.244.128.0/17" }, `cluster "apps" pods`, `overlaps 10.244.0.0/16 of cluster "infra" pods`],
  [{ loadBalancers: "10.25.20.128/25" }, `cluster "apps" loadBalancers`, `of cluster "infra" loadBalancers`],
  [{ services: "10.247.1.0/16" }, `cluster "apps" services`, `"10.247.1.0/16" has host bits set`],
  [{ apiServer: "10.25.11.99" }, `cluster "apps" apiServer`, "10.25.11.99 is not an address within 10.25.11.32/27"],
  [{ id: 1 }, `cluster "apps"`, `it has the id 1 of cluster "infra"`],
  [{ id: 256 }, `cluster "apps"`, "the id 256 does not fit"],
  [{ asn: 64512 }, `cluster "apps"`, "it has the ASN 64512 of the router"],
  [{ asn: 0 }, `cluster "apps"`, "0 is not an ASN"],
])("the plan %j is refused", (change, subject, problem) => {
  expect(findingsOf(planned(change))).toEqual(finding(subject, problem));
});

test("nodes and router off the fleet's network are refused", () => {
  const moved = fleet({ ...plan, nodes: "10.25.12.0/24" }).identities.apps;

  expect(findingsOf(cluster(moved, [{ kustomizations: [cilium] }])).map(({ subject }) => subject)).toEqual([
    "router 10.25.11.1",
    `cluster "infra" nodes`,
    `cluster "apps" nodes`,
  ]);
});

test("the name default and names over 32 characters are refused", () => {
  const { infra, apps } = plan.clusters;
  const named = fleet({ ...plan, clusters: { default: infra, ["a".repeat(33)]: apps } });

  expect(findingsOf(cluster({ ...identity, fleet: named }, [{ kustomizations: [cilium] }]))).toHaveLength(2);
});
