import { prove } from "@mainstay/graph";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { smallCluster } from "./cluster.test-data.ts";
import { render } from "./render.ts";

const files = render(prove(smallCluster()));
const read = (path: string): unknown => load(files.get(path) ?? "");

test("there is a root folder and one folder a Kustomization, one file an object", () => {
  expect([...files.keys()]).toEqual([
    "flux/Kustomization.kustomize.toolkit.fluxcd.io_flux-system_cilium.yaml",
    "flux/Kustomization.kustomize.toolkit.fluxcd.io_flux-system_shop.yaml",
    "flux/kustomization.yaml",
    "kustomizations/cilium/HelmRelease.helm.toolkit.fluxcd.io_kube-system_cilium.yaml",
    "kustomizations/cilium/OCIRepository.source.toolkit.fluxcd.io_kube-system_cilium.yaml",
    "kustomizations/cilium/kustomization.yaml",
    "kustomizations/shop/CiliumNetworkPolicy.cilium.io_shop_closed.yaml",
    "kustomizations/shop/ConfigMap_shop_settings.yaml",
    "kustomizations/shop/Namespace_shop.yaml",
    "kustomizations/shop/kustomization.yaml",
  ]);
});

test("each folder lists its files", () => {
  expect(read("kustomizations/shop/kustomization.yaml")).toEqual({
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    resources: [
      "CiliumNetworkPolicy.cilium.io_shop_closed.yaml",
      "ConfigMap_shop_settings.yaml",
      "Namespace_shop.yaml",
    ],
  });
});

test("a Flux Kustomization waits, prunes and names what it depends on", () => {
  expect(read("flux/Kustomization.kustomize.toolkit.fluxcd.io_flux-system_shop.yaml")).toEqual({
    apiVersion: "kustomize.toolkit.fluxcd.io/v1",
    kind: "Kustomization",
    metadata: { name: "shop", namespace: "flux-system" },
    spec: {
      interval: "5m",
      retryInterval: "30s",
      timeout: "2m",
      path: "./kustomizations/shop",
      sourceRef: { kind: "OCIRepository", name: "flux-system" },
      prune: true,
      wait: true,
      dependsOn: [{ name: "cilium" }],
    },
  });
});

test("with shards, Kustomizations are spread over them and their HelmReleases go along", () => {
  const small = smallCluster();
  const sharded = render(prove({ ...small, shards: 2 }));
  const shardOf = (path: string): unknown =>
    (load(sharded.get(path) ?? "") as { metadata: { labels?: Record<string, string> } }).metadata.labels?.[
      "sharding.fluxcd.io/key"
    ];

  expect(shardOf("flux/Kustomization.kustomize.toolkit.fluxcd.io_flux-system_shop.yaml")).toBe("shard1");
  expect(shardOf("flux/Kustomization.kustomize.toolkit.fluxcd.io_flux-system_cilium.yaml")).toBe("shard2");
  expect(shardOf("kustomizations/cilium/HelmRelease.helm.toolkit.fluxcd.io_kube-system_cilium.yaml")).toBe("shard2");
  expect(shardOf("kustomizations/shop/ConfigMap_shop_settings.yaml")).toBeUndefined();
});
