import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { clusterNames, loadCluster } from "./load-cluster.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mainstay-clusters-"));
  inventory("apps", `export const apps = { identity: { name: "apps" }, kustomizations: [] }; export const other = 1;`);
  return () => rmSync(root, { recursive: true });
});
function inventory(name: string, text: string): void {
  mkdirSync(join(root, "clusters", name, "src"), { recursive: true });
  writeFileSync(join(root, "clusters", name, "src/cluster.ts"), text);
}

test("a cluster is found by its name from anywhere in the repository", async () => {
  expect(await loadCluster("apps", join(root, "clusters/apps/src"))).toMatchObject({
    cluster: { identity: { name: "apps" } },
    folder: join(root, "clusters/apps"),
  });
});

test("a cluster is found by the path of its folder", async () => {
  expect(await loadCluster("clusters/apps", root)).toMatchObject({ folder: join(root, "clusters/apps") });
});

test("an unknown name is refused with the known ones", async () => {
  inventory("infra", "export {}");

  await expect(loadCluster("ap", root)).rejects.toThrow(
    `cluster "ap": there is no such cluster here.\n  Name one of: apps, infra.`,
  );
  expect(clusterNames(root)).toEqual(["apps", "infra"]);
});

test("outside a repository the refusal says where to go", async () => {
  await expect(loadCluster("apps", tmpdir())).rejects.toThrow(
    "Run this inside a repository with clusters/<name>/src/cluster.ts.",
  );
});

test.each([
  ["none", "export {}", "exports no cluster"],
  [
    "two",
    "export const a = { identity: {}, kustomizations: [] }, b = { identity: {}, kustomizations: [] }",
    "exports 2 clusters",
  ],
])("an inventory with %s is refused", async (name, text, problem) => {
  inventory(name, text);

  await expect(loadCluster(name, root)).rejects.toThrow(`cluster "${name}": src/cluster.ts ${problem}`);
});
