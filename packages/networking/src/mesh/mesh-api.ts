import type { IService } from "kubernetes-models/v1/Service";
import {
  type Cidr,
  type IPv4,
  manifest,
  type Manifest,
  policy,
  ports,
  reachableFrom,
  reachableFromNodes,
  reachesAddresses,
} from "@mainstay/fleet";
import type { LoadBalancers } from "../load-balancer/load-balancers.ts";

const namespace = "kube-system";
const pods = { "k8s-app": "clustermesh-apiserver" };

export interface MeshApiProps {
  readonly address: IPv4;
  readonly peers: readonly IPv4[];
  readonly loadBalancers: LoadBalancers;
  /** Namespace whose pods read metrics. */
  readonly monitoring: string | undefined;
}

/** Where peers reach the mesh API, and the flows it needs. It asks every caller for a certificate. */
export function meshApi({ address, peers, loadBalancers, monitoring }: MeshApiProps): readonly Manifest[] {
  const addresses = peers.map((peer): Cidr => `${peer}/32`);
  const [first, ...others] = addresses;
  return [
    manifest<IService>({
      apiVersion: "v1",
      kind: "Service",
      metadata: {
        name: pods["k8s-app"],
        namespace,
        labels: { ...pods, ...loadBalancers.labels },
        annotations: { "lbipam.cilium.io/ips": address },
      },
      spec: {
        type: "LoadBalancer",
        allocateLoadBalancerNodePorts: false,
        selector: pods,
        ports: [{ name: "etcd", port: 2379, targetPort: 2379, protocol: "TCP" }],
      },
    }),
    reachableFromNodes({ name: "mesh-from-agents", namespace, pods, ports: [2379] }),
    // Peers come from their nodes' addresses, or from a pod's once the mesh knows it.
    policy(
      "mesh-from-peers",
      { namespace, pods },
      {
        ingress: [
          { fromEntities: ["world"], toPorts: [ports([2379])] },
          {
            fromEndpoints: [
              {
                matchLabels: { "k8s:io.kubernetes.pod.namespace": namespace, "k8s:k8s-app": pods["k8s-app"] },
                matchExpressions: [{ key: "k8s:io.cilium.k8s.policy.cluster", operator: "Exists" }],
              },
            ],
            toPorts: [ports([2379])],
          },
        ],
      },
    ),
    ...(first === undefined
      ? []
      : [reachesAddresses({ name: "mesh-to-peers", namespace, pods, ports: [2379], to: [first, ...others] })]),
    ...(monitoring === undefined
      ? []
      : [
          reachableFrom({
            name: "mesh-metrics",
            namespace,
            pods,
            ports: [9962, 9963, 9964],
            from: { namespace: monitoring },
          }),
        ]),
  ];
}
