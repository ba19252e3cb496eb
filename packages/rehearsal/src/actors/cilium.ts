import { listAt, textAt } from "../api/live-object.ts";
import { type Actor, condition, type Need } from "./actor.ts";

const controller = "cilium.io";
const apiVersion = "cilium.io/v2";

/** Cilium's operator: addresses and BGP. */
export const cilium: readonly Actor[] = [
  {
    apiVersion,
    kind: "CiliumLoadBalancerIPPool",
    controller,
    status: (pool) => ({ conditions: [condition(pool, "cilium.io/PoolConflict", "False", "noconflict")] }),
  },
  {
    apiVersion,
    kind: "CiliumBGPPeerConfig",
    controller,
    needs: (peer): readonly Need[] => {
      const name = textAt(peer, "spec.authSecretRef");
      return name === undefined ? [] : [{ kind: "Secret", name, namespace: "kube-system" }];
    },
    status: (peer) => ({ conditions: [condition(peer, "cilium.io/MissingAuthSecret", "False", "MissingAuthSecret")] }),
  },
  {
    apiVersion,
    kind: "CiliumBGPClusterConfig",
    controller,
    needs: (config) =>
      listAt(config, "spec.bgpInstances")
        .flatMap((instance) => listAt(instance, "peers"))
        .map((peer) => ({ kind: "CiliumBGPPeerConfig.cilium.io", name: textAt(peer, "peerConfigRef.name") ?? "" })),
    status: (config) => ({
      conditions: ["NoMatchingNode", "MissingPeerConfigs", "ConflictingClusterConfig"].map((type) =>
        condition(config, `cilium.io/${type}`, "False", type),
      ),
    }),
  },
  {
    apiVersion: "v1",
    kind: "Service",
    controller,
    minds: (service) => textAt(service, "spec.type") === "LoadBalancer",
    status: (service) => {
      const ips = service.metadata.annotations?.["lbipam.cilium.io/ips"] ?? "192.0.2.10";
      return { loadBalancer: { ingress: ips.split(",").map((ip) => ({ ip, ipMode: "VIP" })) } };
    },
  },
];
