import { expect, test } from "vitest";
import { pushReceiver, type PushReceiverProps } from "./push-receiver.ts";
import { field, find } from "./world.test-data.ts";

const called: PushReceiverProps = {
  hostname: "flux.apps.example.com",
  gateway: { group: "gateway.networking.k8s.io", kind: "Gateway", namespace: "gateways", name: "external" },
  token: field("push", "token"),
};

test("a signed call makes Flux read the cluster's artifact again", () => {
  expect(find(pushReceiver(called), "Receiver")).toMatchObject({
    spec: {
      type: "generic-hmac",
      secretRef: { name: "push-receiver" },
      resources: [{ apiVersion: "source.toolkit.fluxcd.io/v1", kind: "OCIRepository", name: "flux-system" }],
    },
  });
});

test("calls come through the Gateway, to the hooks alone", () => {
  expect(find(pushReceiver(called), "HTTPRoute")).toMatchObject({
    spec: {
      parentRefs: [{ name: "external", namespace: "gateways" }],
      hostnames: ["flux.apps.example.com"],
      rules: [
        {
          matches: [{ path: { type: "PathPrefix", value: "/hook/" } }],
          backendRefs: [{ name: "webhook-receiver", port: 80 }],
        },
      ],
    },
  });
  expect(find(pushReceiver(called), "CiliumNetworkPolicy")).toMatchObject({
    spec: { ingress: [{ fromEntities: ["ingress"], toPorts: [{ ports: [{ port: "9292" }] }] }] },
  });
});

test.each(["https://flux.example.com", "Flux.example.com", ""])("refuses the hostname %j", (hostname) => {
  expect(() => pushReceiver({ ...called, hostname })).toThrow("it is not a host name");
});

test("every option reaches the cluster", () => {
  const all: Required<PushReceiverProps> = {
    ...called,
    caller: "harbor",
    resources: [
      { kind: "ImageRepository", name: "*" },
      { kind: "GitRepository", name: "app", namespace: "shop" },
    ],
  };

  expect(find(pushReceiver(all), "Receiver")).toMatchObject({
    spec: {
      type: "harbor",
      resources: [
        { apiVersion: "image.toolkit.fluxcd.io/v1", kind: "ImageRepository", name: "*", namespace: "flux-system" },
        { apiVersion: "source.toolkit.fluxcd.io/v1", kind: "GitRepository", name: "app", namespace: "shop" },
      ],
    },
  });
  expect(find(pushReceiver(all), "ExternalSecret")).toMatchObject({ spec: { data: [{ secretKey: "token" }] } });
});
