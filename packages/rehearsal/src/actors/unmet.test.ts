import { expect, test } from "vitest";
import type { LiveObject } from "../api/live-object.ts";
import type { World } from "./actor.ts";
import { unmet } from "./unmet.ts";

const store = "ClusterSecretStore.external-secrets.io";
const objects: Readonly<Record<string, object>> = {
  [`${store}/ready`]: { status: { conditions: [{ type: "Ready", status: "True" }] } },
  [`${store}/waiting`]: { status: {} },
  "Secret/token": { data: { user: "eA==" } },
};
const world = { find: (kind: string, name: string) => objects[`${kind}/${name}`] as LiveObject | undefined } as World;
const waiting = new Map([[`${store}/waiting`, "Secret/eso/token does not exist"]]);

test("what is there and well is no reason to wait", () => {
  expect(unmet({ kind: store, name: "ready", condition: "Ready" }, world, waiting)).toBeUndefined();
  expect(unmet({ kind: "Secret", name: "token", namespace: "eso", keys: ["user"] }, world, waiting)).toBeUndefined();
});

test.each([
  [{ kind: store, name: "none" }, `${store}/none does not exist`],
  [{ kind: "Secret", name: "token", namespace: "eso", keys: ["user", "key"] }, "Secret/eso/token has no key key"],
  [{ kind: store, name: "ready", refuses: () => "says no" }, `${store}/ready says no`],
  [
    { kind: store, name: "waiting", condition: "Ready" },
    `${store}/waiting is not Ready (Secret/eso/token does not exist)`,
  ],
])("%j", (need, reason) => {
  expect(unmet(need, world, waiting)).toBe(reason);
});
