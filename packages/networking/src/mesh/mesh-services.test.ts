import { expect, test } from "vitest";
import { globalService, type GlobalServiceProps } from "./global-service.ts";
import { serviceExport, type ServiceExportProps } from "./service-export.ts";

const orders: GlobalServiceProps = {
  namespace: "shop",
  name: "orders",
  pods: { app: "orders" },
  ports: [{ name: "http", port: 8080 }],
};
const service = { group: "", kind: "Service", namespace: "shop", name: "orders" } as const;

test("a global Service prefers the pods of its own cluster and shares them", () => {
  expect(globalService(orders)).toMatchObject({
    metadata: {
      annotations: {
        "service.cilium.io/global": "true",
        "service.cilium.io/shared": "true",
        "service.cilium.io/affinity": "local",
      },
    },
    spec: { selector: { app: "orders" }, ports: [{ name: "http", port: 8080, targetPort: 8080 }] },
  });
});

test("every option reaches the global Service", () => {
  const all: Required<GlobalServiceProps> = {
    ...orders,
    ports: [{ name: "http", port: 80, targetPort: 8080 }],
    prefer: "remote",
    shared: false,
  };

  expect(globalService(all)).toMatchObject({
    metadata: {
      name: "orders",
      namespace: "shop",
      annotations: { "service.cilium.io/shared": "false", "service.cilium.io/affinity": "remote" },
    },
    spec: { ports: [{ port: 80, targetPort: 8080 }] },
  });
});

test("an export has the name and namespace of its Service", () => {
  expect(serviceExport({ service })).toEqual({
    apiVersion: "multicluster.x-k8s.io/v1alpha1",
    kind: "ServiceExport",
    metadata: { name: "orders", namespace: "shop" },
  });
});

test("every option reaches the export", () => {
  const all: Required<ServiceExportProps> = { service, labels: { team: "shop" } };

  expect(serviceExport(all)).toMatchObject({
    metadata: { name: "orders", namespace: "shop" },
    spec: { exportedLabels: { team: "shop" } },
  });
});
