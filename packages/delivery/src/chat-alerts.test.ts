import { expect, test } from "vitest";
import { chatAlerts, type ChatAlertsProps } from "./chat-alerts.ts";
import { apps, field, find } from "./world.test-data.ts";

const told: ChatAlertsProps = {
  cluster: apps,
  chat: { type: "slack", channel: "platform", token: field("chat", "token") },
};

test("Slack gets its token from the store", () => {
  expect(find(chatAlerts(told), "Provider")).toMatchObject({
    spec: { type: "slack", channel: "platform", secretRef: { name: "chat" } },
  });
  expect(find(chatAlerts(told), "ExternalSecret", "chat")).toMatchObject({
    spec: { data: [{ secretKey: "token", remoteRef: { key: "chat", property: "token" } }] },
  });
});

test("the address of a webhook is a secret, and its host is what the network opens", () => {
  const chat = { type: "msteams", webhook: field("chat", "webhook"), host: "example.webhook.office.com" } as const;

  expect(find(chatAlerts({ ...told, chat }), "ExternalSecret", "chat")).toMatchObject({
    spec: { data: [{ secretKey: "address" }] },
  });
  expect(find(chatAlerts({ ...told, chat }), "CiliumNetworkPolicy")).toMatchObject({
    spec: {
      endpointSelector: { matchLabels: { "app.kubernetes.io/component": "notification-controller" } },
      egress: [{ toFQDNs: [{ matchName: "example.webhook.office.com" }] }],
    },
  });
});

test("a signed webhook has an address and a token", () => {
  const chat = {
    type: "generic-hmac",
    webhook: field("chat", "webhook"),
    token: field("chat", "token"),
    host: "chat.example.com",
  } as const;

  expect(find(chatAlerts({ ...told, chat }), "ExternalSecret", "chat")).toMatchObject({
    spec: { data: [{ secretKey: "address" }, { secretKey: "token" }] },
  });
});

test("what Flux itself fails at is reported, with the cluster's name", () => {
  expect(find(chatAlerts(told), "Alert", "flux")).toMatchObject({
    spec: {
      eventSeverity: "error",
      eventMetadata: { cluster: "apps" },
      eventSources: expect.arrayContaining([
        { kind: "Kustomization", name: "*" },
        { kind: "OCIRepository", name: "*" },
        { kind: "HelmRelease", name: "*" },
      ]),
    },
  });
});

test("releases of cert-manager and external-secrets are reported under topics of their own", () => {
  expect(find(chatAlerts(told), "Alert", "certificates")).toMatchObject({
    spec: {
      eventMetadata: { topic: "certificates" },
      eventSources: [
        { kind: "HelmRelease", name: "*", namespace: "cert-manager" },
        { kind: "OCIRepository", name: "*", namespace: "cert-manager" },
      ],
    },
  });
  expect(find(chatAlerts(told), "Alert", "secrets")).toBeDefined();
});

test("refuses a topic that no Alert can be called", () => {
  expect(() => chatAlerts({ ...told, topics: { Storage: ["rook-ceph"] } })).toThrow(
    `alert topic "Storage": the name "Storage" is not a DNS label`,
  );
});

test("every option reaches the cluster", () => {
  const all: Required<ChatAlertsProps> = {
    ...told,
    topics: { storage: ["rook-ceph"] },
    severity: "info",
    except: ["^Health check passed"],
  };
  const alerts = chatAlerts(all);

  expect(find(alerts, "Alert", "certificates")).toBeUndefined();
  expect(find(alerts, "Alert", "storage")).toMatchObject({
    spec: {
      eventSeverity: "info",
      exclusionList: ["^Health check passed"],
      eventSources: [{ namespace: "rook-ceph" }, { namespace: "rook-ceph" }],
    },
  });
});
