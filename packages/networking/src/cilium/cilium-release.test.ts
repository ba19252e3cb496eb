import { expect, test } from "vitest";
import { apps } from "../world.test-data.ts";
import { ciliumChartValues, type CiliumOptions } from "./cilium-chart-values.ts";
import { ciliumRelease } from "./cilium-release.ts";

const values = ciliumChartValues(apps);

test("Cilium stands in for kube-proxy", () => {
  expect(values).toMatchObject({ kubeProxyReplacement: true, kubeProxyReplacementHealthzBindAddr: "0.0.0.0:10256" });
});

test("pods of all clusters reach each other by their own addresses, encrypted", () => {
  expect(values).toMatchObject({
    ipam: { mode: "kubernetes" },
    routingMode: "native",
    autoDirectNodeRoutes: true,
    ipv4NativeRoutingCIDR: "10.244.0.0/14",
    encryption: { enabled: true, type: "wireguard" },
  });
});

test("on Talos it reaches the API server through KubePrism, and uses the cgroups that are mounted", () => {
  expect(values).toMatchObject({
    k8sServiceHost: "127.0.0.1",
    k8sServicePort: 7445,
    cgroup: { autoMount: { enabled: false }, hostRoot: "/sys/fs/cgroup" },
    bpf: { masquerade: true, hostLegacyRouting: true },
  });
});

test("no container of it asks for SYS_MODULE, which Talos refuses", () => {
  expect(JSON.stringify(values)).not.toContain("SYS_MODULE");
});

test("certificates are made in the cluster, so that two renders are the same", () => {
  const { hubble, clustermesh } = ciliumChartValues(apps, { clusterMesh: true });

  expect(hubble.tls.auto).toMatchObject({ method: "cronJob" });
  expect(clustermesh.apiserver?.tls.auto).toEqual(hubble.tls.auto);
});

test("the chart leaves the GatewayClass to its own Kustomization", () => {
  expect(values.gatewayAPI).toEqual({ enabled: true, gatewayClass: { create: "false" } });
});

test("an install waits for no load balancer: the mesh's Service comes later", () => {
  expect(ciliumChartValues(apps, { clusterMesh: true }).clustermesh.apiserver?.service).toEqual({
    externallyCreated: true,
  });
});

test("without options there is neither mesh nor SPIRE nor ServiceMonitor", () => {
  expect(values).toMatchObject({
    operator: { replicas: 2 },
    clustermesh: { useAPIServer: false, mcsapi: { enabled: false } },
    authentication: { enabled: false },
    prometheus: { serviceMonitor: { enabled: false } },
    hubble: { metrics: { serviceMonitor: { enabled: false } } },
  });
});

test("its operator registers the kinds that the release stands for", () => {
  expect(ciliumRelease(apps).provides.crds).toEqual(["cilium.io"]);
  expect(ciliumRelease(apps, { clusterMesh: true }).provides).toMatchObject({
    crds: ["cilium.io", "multicluster.x-k8s.io"],
    objects: [{ name: "cilium-secrets" }, { name: "clustermesh-apiserver-remote-cert" }],
  });
});

test("every option reaches the values", () => {
  const all: Required<CiliumOptions> = {
    operatorReplicas: 1,
    clusterMesh: true,
    mutualAuthentication: false,
    serviceMonitors: true,
  };

  expect(ciliumRelease(apps, all).release.spec?.values).toMatchObject({
    cluster: { name: "apps", id: 2 },
    operator: { replicas: 1, prometheus: { serviceMonitor: { enabled: true } } },
    envoy: { prometheus: { serviceMonitor: { enabled: true } } },
    prometheus: { enabled: true, serviceMonitor: { enabled: true, trustCRDsExist: true } },
    hubble: {
      metrics: { serviceMonitor: { enabled: true } },
      relay: { prometheus: { serviceMonitor: { enabled: true } } },
    },
    clustermesh: {
      useAPIServer: true,
      mcsapi: { enabled: true },
      apiserver: {
        metrics: { serviceMonitor: { enabled: true } },
        tls: { server: { extraIpAddresses: ["10.25.21.254"] } },
      },
    },
    authentication: { enabled: false },
  });
});

test("SPIRE keeps its data in memory, since storage needs Cilium first", () => {
  expect(ciliumChartValues(apps, { mutualAuthentication: true }).authentication).toMatchObject({
    enabled: true,
    mutual: {
      spire: { enabled: true, install: { existingNamespace: true, server: { dataStorage: { enabled: false } } } },
    },
  });
});

test("refuses mutual authentication in a mesh", () => {
  expect(() => ciliumRelease(apps, { clusterMesh: true, mutualAuthentication: true })).toThrow(
    `Cilium of cluster "apps": mutual authentication does not work in a mesh`,
  );
});

test.each([0, 1.5, -1])("refuses %d operators", (operatorReplicas) => {
  expect(() => ciliumRelease(apps, { operatorReplicas })).toThrow(`${operatorReplicas} is no number of operators`);
});
