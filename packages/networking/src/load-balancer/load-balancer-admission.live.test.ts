import type { Manifest } from "@mainstay/fleet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiServer, eventually } from "../../../policy/src/api-server.test-data.ts";
import { apps } from "../world.test-data.ts";
import { loadBalancerAdmission } from "./load-balancer-admission.ts";
import { loadBalancers } from "./load-balancers.ts";

const server = new ApiServer();
const services = "/api/v1/namespaces/default/services";
const admission = "/apis/admissionregistration.k8s.io/v1";
const label = "mainstay.dev/load-balancer";

beforeAll(async () => {
  await server.start();
  await eventually(async () => (await server.ask("GET", "/api/v1/namespaces/default")).status === 200, 30_000);
  const old = service("old", { type: "LoadBalancer" });
  const finalized = { ...old.metadata, finalizers: ["example.com/cleanup"] };
  await server.create(services, { ...old, metadata: finalized });
  for (const each of loadBalancerAdmission(loadBalancers(apps))) {
    const kind = each.kind === "ValidatingAdmissionPolicy" ? "policies" : "policybindings";
    const answer = await server.create(`${admission}/validatingadmission${kind}`, each);
    if (answer.status !== 201) throw new Error(`${each.kind}: ${answer.message}`);
  }
  const probe = service("probe", {}, { [label]: "infra" });
  await eventually(async () => (await server.create(services, probe, { dryRun: true })).status !== 201, 15_000);
});
afterAll(() => server.stop());

test.each([
  ["a Service inside the cluster", service("web", {})],
  ["a Service of this cluster's pool", service("web", { type: "LoadBalancer" }, { [label]: "apps", app: "web" })],
  [
    "a Service of another load balancer",
    service("web", { type: "LoadBalancer", loadBalancerClass: "example.com/other" }),
  ],
])("the API server accepts %s", async (_, object) => {
  expect(await server.create(services, object, { dryRun: true })).toMatchObject({ status: 201, warnings: [] });
});

test.each([
  [
    "a Service labelled for another cluster's pool",
    service("web", { type: "LoadBalancer" }, { [label]: "infra" }),
    `the label ${label} names the pool of another cluster: infra; write "apps"`,
  ],
  [
    "such a Service of another type, which the router would be told of later",
    service("web", {}, { [label]: "infra" }),
    `the label ${label} names the pool of another cluster: infra; write "apps"`,
  ],
  [
    "a Service of type LoadBalancer without the label",
    service("web", { type: "LoadBalancer" }, { app: "web" }),
    `A Service of type LoadBalancer gets no address without the label ${label}: "apps".`,
  ],
])("the API server refuses %s", async (_, object, message) => {
  const answer = await server.create(services, object, { dryRun: true });

  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.message.replaceAll(`\\"`, `"`)).toContain(message);
});

test("a Service cannot be moved to another cluster's pool", async () => {
  await server.create(services, service("moving", { type: "LoadBalancer" }, { [label]: "apps" }));
  const moved = { metadata: { labels: { [label]: "infra" } } };

  expect((await server.ask("PATCH", `${services}/moving`, moved)).status).toBeGreaterThanOrEqual(400);
});

test("a Service from before the policy can still be cleaned up", async () => {
  await server.ask("DELETE", `${services}/old`);

  expect((await server.ask("PATCH", `${services}/old`, { metadata: { finalizers: null } })).status).toBe(200);
});

function service(name: string, spec: object, labels: Record<string, string> = {}): Manifest & { spec: object } {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, namespace: "default", labels },
    spec: { ports: [{ port: 80 }], ...spec },
  };
}
