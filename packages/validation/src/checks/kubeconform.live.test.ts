import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { crdFolders } from "../schemas/crd-folders.ts";
import { schemaStore } from "../schemas/schema-store.ts";
import { findTool, toolchainFolder } from "../tool.ts";
import { judge } from "./kubeconform.ts";
import { judgeCustom } from "./kubectl-validate.ts";

test.each([
  ["no YAML", "kind: [HelmRelease\n"],
  ["no object", "just text\n"],
  ["of a kind without a schema", "apiVersion: shop.example.com/v1\nkind: Web\nmetadata: {name: web}\n"],
])("a file that is %s is refused by its name, by both tools", async (_, text) => {
  const tree = mkdtempSync(join(tmpdir(), "mainstay-judge-"));
  onTestFinished(() => rmSync(tree, { recursive: true }));
  writeFileSync(join(tree, "broken.yaml"), text);
  const toolchain = toolchainFolder(import.meta.dirname);
  const tool = (name: string) => findTool(name, import.meta.dirname);
  const refused = [expect.objectContaining({ where: "broken.yaml", message: expect.stringMatching(/./) })];

  expect((await judge({ tree, schemas: schemaStore(toolchain), tool }, [tree])).problems).toEqual(refused);
  expect((await judgeCustom({ tree, crds: crdFolders(toolchain), tool }, ["broken.yaml"])).problems).toEqual(refused);
});
