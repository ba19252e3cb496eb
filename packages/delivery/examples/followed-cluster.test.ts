import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { apps, field } from "../src/world.test-data.ts";
import { checkoutImage, followedCluster } from "./followed-cluster.ts";

test("the README shows this example", () => {
  const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

  expect(read("../README.md")).toContain(`\`\`\`ts\n${read("followed-cluster.ts")}\`\`\``);
});

test("the example is Flux and what comes and goes around it", () => {
  const gateway = {
    group: "gateway.networking.k8s.io",
    kind: "Gateway",
    namespace: "gateways",
    name: "external",
  } as const;
  const vault = {
    chat: { token: field("chat", "token") },
    push: { token: field("push", "token") },
    git: { username: field("git", "username"), password: field("git", "password") },
  };

  expect(
    followedCluster(apps, gateway, vault).flatMap(({ kustomizations }) => kustomizations.map(({ name }) => name)),
  ).toEqual([
    "flux",
    "flux-operator",
    "flux-instance",
    "chat-alerts",
    "push-receiver",
    "image-automation",
    "cluster-settings",
  ]);
});

test("the build reads the images that Flux wrote", () => {
  const written = [
    `checkout: ghcr.io/example/checkout:1.4.2 # {"$imagepolicy": "flux-system:checkout"}`,
    `search: ghcr.io/example/search:2.3.0 # {"$imagepolicy": "flux-system:search"}`,
  ];

  expect(checkoutImage(written.join("\n"))).toBe("ghcr.io/example/checkout:1.4.2");
});
