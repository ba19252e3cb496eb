import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { database, platform } from "./cluster-vault.ts";

test("the README shows this example", () => {
  const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

  expect(read("../README.md")).toContain(`\`\`\`ts\n${read("cluster-vault.ts")}\`\`\``);
});

test("the example is a store, and a Secret that is filled from it", () => {
  expect(platform.stores).toMatchObject([{ kind: "ClusterSecretStore", name: "apps" }]);
  expect(database.secret.keys).toEqual(["url"]);
  expect(database.manifest).toMatchObject({ spec: { secretStoreRef: { name: "apps" } } });
});
