import { expect, test } from "vitest";
import { apps } from "../world.test-data.ts";
import { clusterServer, clusterSetServer } from "./core-dns-servers.ts";
import { type CoreDnsOptions, coreDnsRelease, dnsAddress } from "./core-dns-release.ts";

const values = coreDnsRelease(apps).release.spec?.values;

test("it has the address that Talos tells every kubelet", () => {
  expect(values).toMatchObject({ service: { name: "kube-dns", clusterIP: "10.247.0.10" } });
});

test("its pods carry the label that closed namespaces let their pods reach", () => {
  expect(values).toMatchObject({ k8sAppLabelOverride: "kube-dns" });
});

test("the cluster's names never wait for the mesh", () => {
  const ready = [clusterServer, clusterSetServer].filter(({ plugins }) => plugins.some(({ name }) => name === "ready"));

  expect(ready).toEqual([clusterServer]);
});

test("every option reaches the values", () => {
  const all: Required<CoreDnsOptions> = { replicas: 3, clusterMesh: true, serviceMonitors: true };

  expect(coreDnsRelease(apps, all).release.spec?.values).toMatchObject({
    replicaCount: 3,
    rbac: { multiclusterEnable: true },
    prometheus: { monitor: { enabled: true } },
    servers: [{ zones: [{ zone: "." }] }, { zones: [{ zone: "clusterset.local." }] }],
  });
});

test("refuses a range of Services without a tenth address", () => {
  expect(() => dnsAddress({ name: "apps", services: "10.247.0.0/29" })).toThrow(
    `cluster "apps" services: 10.247.0.0/29 has no tenth address for DNS`,
  );
});
