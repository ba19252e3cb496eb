import type { Manifest } from "@mainstay/fleet";
import { expect, test } from "vitest";
import type { LiveObject } from "../api/live-object.ts";
import type { Actor, World } from "./actor.ts";
import { actors } from "./table.ts";

/** A cluster with these objects and one namespace, `shop`. */
function world(objects: Readonly<Record<string, LiveObject>> = {}, release?: LiveObject): World {
  const shop = { apiVersion: "v1", kind: "Namespace", metadata: { name: "shop", labels: { team: "shop" } } };
  return {
    find: (kind, name) => (kind === "Namespace" ? shop : objects[`${kind}/${name}`]),
    controllerOf: () => release,
    namespaces: () => [shop],
  };
}

function actorOf(kind: string): Actor {
  const found = actors.find((actor) => actor.kind === kind);
  if (found === undefined) throw new Error(`no actor for ${kind}`);
  return found;
}

const object = (kind: string, spec: object): LiveObject => {
  const metadata = { name: "web", namespace: "shop", generation: 3 };
  return { apiVersion: "example.com/v1", kind, metadata, spec };
};
const keys = (products: readonly Manifest[] = []) =>
  products.flatMap((product) => Object.keys((product as LiveObject).data ?? {}));

test("no kind is played twice", () => {
  const kinds = actors.map(({ apiVersion, kind }) => `${kind}.${apiVersion}`);

  expect(kinds).toEqual([...new Set(kinds)]);
});

test("an ExternalSecret yields the keys that it declares", () => {
  const secret = object("ExternalSecret", { data: [{ secretKey: "user" }, { secretKey: "password" }] });

  expect(keys(actorOf("ExternalSecret").produces?.(secret, world()))).toEqual(["user", "password"]);
});

test("a template's keys take the place of the data's", () => {
  const template = { data: { url: "{{ .user }}" } };
  const secret = object("ExternalSecret", { data: [{ secretKey: "user" }], target: { template } });

  expect(keys(actorOf("ExternalSecret").produces?.(secret, world()))).toEqual(["url"]);
});

test("a Certificate waits for its issuer and for what the issuer's solver signs in with", () => {
  const token = { name: "cloudflare", key: "token" };
  const issuer = object("ClusterIssuer", {
    acme: { solvers: [{ dns01: { cloudflare: { apiTokenSecretRef: token } } }] },
  });
  const certificate = object("Certificate", { secretName: "web", issuerRef: { kind: "ClusterIssuer", name: "acme" } });
  const release = {
    apiVersion: "v2",
    kind: "HelmRelease",
    metadata: { name: "cert-manager", namespace: "cert-manager" },
  };
  const needs = actorOf("Certificate").needs?.(
    certificate,
    world({ "ClusterIssuer.cert-manager.io/acme": issuer }, release),
  );

  expect(needs).toMatchObject([
    { kind: "ClusterIssuer.cert-manager.io", name: "acme", condition: "Ready" },
    { kind: "Secret", name: "cloudflare", namespace: "cert-manager", keys: ["token"] },
  ]);
});

test.each([
  [{ from: "All" }, undefined],
  [{ from: "Same" }, "does not let routes of the namespace shop in"],
  [{ from: "Selector", selector: { matchLabels: { team: "shop" } } }, undefined],
  [{ from: "Selector", selector: { matchLabels: { team: "other" } } }, "does not let routes of the namespace shop in"],
])("a Gateway that takes routes of %j answers %j", (namespaces, answer) => {
  const route = object("HTTPRoute", { parentRefs: [{ name: "public", namespace: "gateways" }] });
  const gateway: LiveObject = {
    ...object("Gateway", { listeners: [{ name: "https", allowedRoutes: { namespaces } }] }),
    metadata: { name: "public", namespace: "gateways" },
  };
  const [need] = actorOf("HTTPRoute").needs?.(route, world()) ?? [];

  expect(need?.refuses?.(gateway)).toBe(answer);
});

test("conditions are of the object as it is now", () => {
  expect(actorOf("Certificate").status(object("Certificate", {}), world())).toMatchObject({
    conditions: [{ type: "Ready", status: "True", observedGeneration: 3 }],
  });
});
