import { expect, test } from "vitest";
import { clusterSettings, type ClusterSettingsProps } from "./cluster-settings.ts";
import { apps, find } from "./world.test-data.ts";

test("tenants substitute the cluster's identity", () => {
  expect(find(clusterSettings({ cluster: apps }), "ConfigMap")).toMatchObject({
    metadata: { name: "cluster-settings", namespace: "flux-system" },
    data: {
      CLUSTER_NAME: "apps",
      CLUSTER_ID: "2",
      CLUSTER_DOMAIN: "apps.example.com",
      POD_CIDR: "10.246.0.0/16",
      SERVICE_CIDR: "10.247.0.0/16",
      ROUTER_ASN: "64512",
    },
  });
});

test.each([
  ["shop-domain", "it is not the name of a variable"],
  ["CLUSTER_NAME", "the cluster itself says what it is"],
])("refuses the setting %s", (name, problem) => {
  expect(() => clusterSettings({ cluster: apps, extra: { [name]: "x" } })).toThrow(
    `cluster setting ${JSON.stringify(name)}: ${problem}`,
  );
});

test("every option reaches the cluster", () => {
  const all: Required<ClusterSettingsProps> = { cluster: apps, namespaces: ["a", "b"], extra: { SHOP: "open" } };

  expect(clusterSettings(all).kustomizations[0]?.manifests).toMatchObject([
    { metadata: { namespace: "a" }, data: { SHOP: "open" } },
    { metadata: { namespace: "b" }, data: { SHOP: "open", CLUSTER_NAME: "apps" } },
  ]);
});
