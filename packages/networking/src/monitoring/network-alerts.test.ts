import { expect, test } from "vitest";
import { networkAlerts, type NetworkAlertsProps } from "./network-alerts.ts";

const repositoryUrl = "https://git.example.com/test";

test("every way into and out of a cluster has an alert", () => {
  expect(networkAlerts({ repositoryUrl })).toMatchObject({
    metadata: { namespace: "kube-system" },
    spec: {
      groups: [
        {
          rules: expect.arrayContaining(
            ["CoreDnsDown", "BgpSessionDown", "LoadBalancerWithoutAddress", "ClusterMeshPeerDown"].map((alert) =>
              expect.objectContaining({ alert }),
            ),
          ),
        },
      ],
    },
  });
});

test("every option reaches the rules", () => {
  const all: Required<NetworkAlertsProps> = { repositoryUrl, namespace: "observability" };

  expect(networkAlerts(all)).toMatchObject({
    metadata: { name: "network", namespace: "observability" },
    spec: {
      groups: [
        {
          rules: expect.arrayContaining([
            expect.objectContaining({
              annotations: expect.objectContaining({
                runbook_url: "https://git.example.com/test/docs/runbooks/bgp-session-down.md",
              }),
            }),
          ]),
        },
      ],
    },
  });
});
