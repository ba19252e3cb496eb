import { secretHandle } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { loadBalancers } from "../load-balancer/load-balancers.ts";
import { apps, find } from "../world.test-data.ts";
import { bgp, type BgpProps } from "./bgp.ts";

const props = { identity: apps, loadBalancers: loadBalancers(apps) };

test("every node peers with the fleet's router under the cluster's own ASN", () => {
  expect(find(bgp(props), "CiliumBGPClusterConfig")).toMatchObject({
    metadata: { name: "apps" },
    spec: {
      bgpInstances: [
        {
          localASN: 64514,
          peers: [{ peerASN: 64512, peerAddress: "10.25.11.1", peerConfigRef: { name: "router" } }],
        },
      ],
    },
  });
});

test("the router learns the way to pods, and to Services that carry the cluster's label alone", () => {
  expect(find(bgp(props), "CiliumBGPAdvertisement")).toMatchObject({
    spec: {
      advertisements: [
        { advertisementType: "PodCIDR" },
        {
          advertisementType: "Service",
          service: { addresses: ["LoadBalancerIP"] },
          selector: { matchLabels: { "mainstay.dev/load-balancer": "apps" } },
        },
      ],
    },
  });
});

test("what is announced is what the peer is told to announce", () => {
  const manifests = bgp(props);
  const peer = find(manifests, "CiliumBGPPeerConfig") as unknown as {
    spec: { families: { advertisements: { matchLabels: object } }[] };
  };

  expect(find(manifests, "CiliumBGPAdvertisement")?.metadata.labels).toEqual(
    peer.spec.families[0]?.advertisements.matchLabels,
  );
});

test("routes outlive a restart of the agent", () => {
  expect(find(bgp(props), "CiliumBGPPeerConfig")).toMatchObject({
    spec: { gracefulRestart: { enabled: true, restartTimeSeconds: 120 } },
  });
});

test("every option reaches the manifests", () => {
  const all: Required<BgpProps> = { ...props, password: secretHandle("kube-system", "bgp", ["password"]) };

  expect(bgp(all)).toMatchObject([
    { metadata: { name: "apps" } },
    { spec: { authSecretRef: "bgp" } },
    { spec: { advertisements: [{}, { selector: { matchLabels: { "mainstay.dev/load-balancer": "apps" } } }] } },
  ]);
});

test("refuses a password outside kube-system", () => {
  expect(() => bgp({ ...props, password: secretHandle("bgp", "router", ["password"]) })).toThrow(
    "BGP password bgp/router: Cilium reads BGP passwords from kube-system alone",
  );
});
