import { expect, test } from "vitest";
import { type NamespaceProps, namespace } from "./namespace.ts";

const [shop, closed] = namespace("shop", { podSecurity: "restricted" });

test("pods beyond the level are refused, recorded and warned about", () => {
  expect(shop?.metadata.labels).toEqual({
    "pod-security.kubernetes.io/enforce": "restricted",
    "pod-security.kubernetes.io/audit": "restricted",
    "pod-security.kubernetes.io/warn": "restricted",
  });
});

test("Flux does not prune it", () => {
  expect(shop?.metadata.annotations).toEqual({ "kustomize.toolkit.fluxcd.io/prune": "disabled" });
});

test("its pods reach DNS and the API server, and nothing reaches them", () => {
  expect(closed).toMatchObject({
    kind: "CiliumNetworkPolicy",
    metadata: { name: "closed", namespace: "shop" },
    spec: {
      endpointSelector: {},
      ingress: [{}],
      egress: [
        { toEndpoints: [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": "kube-system" } }] },
        { toEntities: ["kube-apiserver"] },
      ],
    },
  });
});

test("every option reaches the namespace", () => {
  const all: Required<NamespaceProps> = { podSecurity: "baseline", mode: "audit", labels: { team: "shop" } };

  expect(namespace("shop", all)[0]?.metadata.labels).toEqual({
    team: "shop",
    "pod-security.kubernetes.io/audit": "baseline",
    "pod-security.kubernetes.io/warn": "baseline",
  });
});

test.each(["Shop", "shop.eu"])("refuses the name %j", (name) => {
  expect(() => namespace(name, { podSecurity: "restricted" })).toThrow("is not a DNS label");
});
