import { cluster, type FleetProps, fleet, kustomization, namespace } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { cilium, demo, findingsOf, identity, object, plan, world } from "../world.test-data.ts";

const shop = namespace("shop", { podSecurity: "restricted" });
const finding = (subject: string, problem: string) => [
  expect.objectContaining({ subject, problem: expect.stringContaining(problem) }),
];

test("a cluster in which nothing is wrong has no finding", () => {
  expect(findingsOf(demo(shop))).toEqual([]);
});

test("declared-once: two declarations of one object are refused, with both places", () => {
  const settings = object("v1", "ConfigMap", "shop/settings");

  expect(findingsOf(world([kustomization("one", [shop, settings]), kustomization("two", [settings])]))).toEqual(
    finding("ConfigMap/shop/settings", `declared 2 times (Kustomization "one", Kustomization "two")`),
  );
});

test("declared-once: two Kustomizations of one name are refused", () => {
  expect(findingsOf(world([kustomization("demo", [shop]), kustomization("demo", [])]))).toEqual(
    finding(`Kustomization "demo"`, "two of the cluster have this name"),
  );
});

test("declared-once: the name of Flux's own root Kustomization is taken", () => {
  expect(findingsOf(world([kustomization("flux-system", [shop])]))).toEqual(
    finding(`Kustomization "flux-system"`, "Flux's own root Kustomization has this name"),
  );
});

test("known-kind: a kind without a row in the tables is refused", () => {
  expect(findingsOf(demo(shop, object("apps/v1", "Deploymnt", "shop/web")))).toEqual(
    finding("Deploymnt.apps/shop/web", `the graph knows no kind "Deploymnt.apps"`),
  );
});

test("namespaced: a namespaced object without a namespace is refused", () => {
  expect(findingsOf(demo(object("v1", "ConfigMap", "settings")))).toEqual(
    finding("ConfigMap/settings", "without metadata.namespace"),
  );
});

test("namespaced: a cluster-scoped object with a namespace is refused", () => {
  expect(findingsOf(demo(shop, object("rbac.authorization.k8s.io/v1", "ClusterRole", "shop/reader")))).toEqual(
    finding("ClusterRole.rbac.authorization.k8s.io/shop/reader", "cluster-scoped object with metadata.namespace"),
  );
});

test("closed-namespaces: a namespace without a Pod Security level or a closed network is refused", () => {
  expect(findingsOf(demo(object("v1", "Namespace", "shop")))).toEqual([
    ...finding("Namespace/shop", "no Pod Security level"),
    ...finding("Namespace/shop", "no policy closes its network"),
  ]);
});

test.each(["latest", "1.x", ">=1.2.0", "1.2"])("pinned-charts: the chart version %j is refused", (tag) => {
  const source = object("source.toolkit.fluxcd.io/v1", "OCIRepository", "shop/web", {
    spec: { url: "oci://registry.example.com/web", ref: { tag } },
  });

  expect(findingsOf(demo(shop, source))).toEqual(
    finding("OCIRepository.source.toolkit.fluxcd.io/shop/web", `is pinned to ${JSON.stringify(tag)}`),
  );
});

test.each(["web", "web:latest", "registry.example.com:5000/web"])("pinned-images: the image %j is refused", (image) => {
  const pod = object("v1", "Pod", "shop/web", { spec: { containers: [{ name: "web", image }] } });

  expect(findingsOf(demo(shop, pod))).toEqual(finding("Pod/shop/web", `the image ${JSON.stringify(image)}`));
});

test.each(["web:1.2.3", "registry.example.com:5000/web:v1", `web@sha256:${"a".repeat(64)}`])(
  "pinned-images: the image %j is accepted",
  (image) => {
    const pod = object("v1", "Pod", "shop/web", { spec: { initContainers: [{ name: "web", image }] } });

    expect(findingsOf(demo(shop, pod))).toEqual([]);
  },
);

test("no-secret-data: a Secret in an artifact is refused", () => {
  expect(findingsOf(demo(shop, object("v1", "Secret", "shop/token")))).toEqual(
    finding("Secret/shop/token", "can be read by everyone who can pull it"),
  );
});

test("no-variables: a variable left for Flux is refused, a metric's $labels is not", () => {
  const settings = object("v1", "ConfigMap", "shop/settings", { data: { a: "${CLUSTER}", b: "{{ $labels.pod }}" } });

  expect(findingsOf(demo(shop, settings))).toEqual(finding("ConfigMap/shop/settings", `"\${CLUSTER}" is left`));
});

const pool = (name: string, block: object) =>
  object("cilium.io/v2", "CiliumLoadBalancerIPPool", name, {
    spec: { blocks: [block], serviceSelector: { matchLabels: { pool: "apps" } } },
  });

test("load-balancer-pools: pools within the cluster's share are accepted", () => {
  const pools = [pool("one", { cidr: "10.25.21.0/25" }), pool("two", { start: "10.25.21.128", stop: "10.25.21.200" })];

  expect(findingsOf(demo(pools))).toEqual([]);
});

test("load-balancer-pools: overlapping pools are refused", () => {
  const pools = [pool("one", { cidr: "10.25.21.0/25" }), pool("two", { start: "10.25.21.100", stop: "10.25.21.200" })];

  expect(findingsOf(demo(pools))).toEqual(
    finding(
      "CiliumLoadBalancerIPPool.cilium.io/one",
      "10.25.21.0/25 overlaps 10.25.21.100-10.25.21.200 of CiliumLoadBalancerIPPool.cilium.io/two",
    ),
  );
});

test("load-balancer-pools: a pool outside the cluster's share is refused", () => {
  expect(findingsOf(demo(pool("one", { cidr: "10.25.20.0/24" })))).toEqual(
    finding("CiliumLoadBalancerIPPool.cilium.io/one", "10.25.20.0/24 is outside 10.25.21.0/24"),
  );
});

test.each([
  [{ cidr: "10.25.21.0/33" }, "is not an IPv4 CIDR"],
  [{ cidr: "10.25.21.1/24" }, "has host bits set"],
  [{ start: "10.25.21.9", stop: "10.25.21.1" }, "is no range of IPv4 addresses"],
])("load-balancer-pools: the block %j is refused", (block, problem) => {
  expect(findingsOf(demo(pool("one", block)))).toEqual(finding("CiliumLoadBalancerIPPool.cilium.io/one", problem));
});

test("load-balancer-pools: a pool that serves every Service is refused", () => {
  const open = object("cilium.io/v2", "CiliumLoadBalancerIPPool", "one", {
    spec: { blocks: [{ cidr: "10.25.21.0/24" }] },
  });

  expect(findingsOf(demo(open))).toEqual(
    finding("CiliumLoadBalancerIPPool.cilium.io/one", "without a serviceSelector"),
  );
});

const routed = (labels: Readonly<Record<string, string>>) => {
  const gateway = object("gateway.networking.k8s.io/v1", "Gateway", "doors/public", {
    spec: {
      gatewayClassName: "cilium",
      listeners: [
        { name: "http", allowedRoutes: { namespaces: { from: "Same" } } },
        {
          name: "https",
          allowedRoutes: { namespaces: { from: "Selector", selector: { matchLabels: { public: "yes" } } } },
        },
      ],
    },
  });
  const route = object("gateway.networking.k8s.io/v1", "HTTPRoute", "shop/web", {
    spec: { parentRefs: [{ name: "public", namespace: "doors" }] },
  });
  const doors = kustomization("doors", [
    namespace("doors", { podSecurity: "restricted" }),
    object("gateway.networking.k8s.io/v1", "GatewayClass", "cilium"),
    gateway,
  ]);
  return world([doors, kustomization("shop", [namespace("shop", { podSecurity: "restricted", labels }), route])], {
    crds: [{ group: "gateway.networking.k8s.io", source: "gateway-api" }],
  });
};

test("admitted-routes: a route in a namespace that its Gateway selects is accepted", () => {
  expect(findingsOf(routed({ public: "yes" }))).toEqual([]);
});

test("admitted-routes: a route in a namespace that no listener admits is refused", () => {
  expect(findingsOf(routed({}))).toEqual(
    finding("HTTPRoute.gateway.networking.k8s.io/shop/web", `admits routes of the namespace "shop"`),
  );
});

const advertisement = (selector: object) =>
  object("cilium.io/v2", "CiliumBGPAdvertisement", "services", {
    spec: { advertisements: [{ advertisementType: "PodCIDR" }, { advertisementType: "Service", selector }] },
  });

test("own-services: an advertisement of this cluster's Services is accepted", () => {
  expect(findingsOf(demo(advertisement({ matchLabels: { "load-balancer": "apps" } })))).toEqual([]);
});

test.each([
  {},
  { matchLabels: { "load-balancer": "infra" } },
  { matchExpressions: [{ key: "any", operator: "NotIn", values: ["never"] }] },
  { matchLabels: { "load-balancer": "apps" }, matchExpressions: [{ key: "any", operator: "DoesNotExist" }] },
])("own-services: an advertisement with the selector %j is refused", (selector) => {
  expect(findingsOf(demo(advertisement(selector)))).toEqual(
    finding("CiliumBGPAdvertisement.cilium.io/services", "does not ask for the name of the cluster"),
  );
});

test("durations: a timeout below a second is refused", () => {
  expect(findingsOf(world([kustomization("demo", [shop], { timeout: "10ms" })]))).toEqual(
    finding(`Kustomization "demo"`, `the timeout "10ms"`),
  );
});

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
])("fleet rules: the plan %j is refused", (change, subject, problem) => {
  expect(findingsOf(planned(change))).toEqual(finding(subject, problem));
});

test("fleet rules: nodes and router off the fleet's network are refused", () => {
  const moved = fleet({ ...plan, nodes: "10.25.12.0/24" }).identities.apps;

  expect(findingsOf(cluster(moved, [{ kustomizations: [cilium] }])).map(({ subject }) => subject)).toEqual([
    "router 10.25.11.1",
    `cluster "infra" nodes`,
    `cluster "apps" nodes`,
  ]);
});

test("fleet rules: the name default and names over 32 characters are refused", () => {
  const { infra, apps } = plan.clusters;
  const named = fleet({ ...plan, clusters: { default: infra, ["a".repeat(33)]: apps } });

  expect(findingsOf(cluster({ ...identity, fleet: named }, [{ kustomizations: [cilium] }]))).toHaveLength(2);
});
