import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { toYaml } from "@mainstay/artifact";
import { expect, onTestFinished, test } from "vitest";
import { judge } from "../checks/kubeconform.ts";
import { isCustom, judgeCustom } from "../checks/kubectl-validate.ts";
import { realCluster } from "../real-cluster.test-data.ts";
import type { JsonSchema } from "../schemas/json-schema.ts";
import { crdFolders } from "../schemas/crd-folders.ts";
import { schemaStore } from "../schemas/schema-store.ts";
import { findTool, toolchainFolder } from "../tool.ts";
import { mutants, type Sound } from "./mutate.ts";

const root = join(import.meta.dirname, "../../../..");
const toolchain = toolchainFolder(root);
const count = 300;

test(`of ${count} broken objects of the real clusters at least 98 % are refused`, async () => {
  const tree = mkdtempSync(join(tmpdir(), "mainstay-mutants-"));
  onTestFinished(() => rmSync(tree, { recursive: true }));
  const schemas = schemaStore(toolchain);
  const sound = (await Promise.all(["apps", "infra"].map((name) => objectsOf(name, schemas.location)))).flat();
  const broken = mutants(sound, count, 20_261_123).map((mutant, index) => ({ ...mutant, file: `${index}.yaml` }));
  for (const { file, object } of broken) writeFileSync(join(tree, file), toYaml(object));

  const tool = (name: string) => findTool(name, root);
  const conform = await judge({ tree, schemas, tool }, [tree]);
  const custom = broken.filter(({ object }) => isCustom(object.apiVersion)).map(({ file }) => file);
  const validated = await judgeCustom({ tree, crds: crdFolders(toolchain), tool }, custom);
  const refused = new Set([...conform.problems, ...validated.problems].map(({ where }) => where));
  const escaped = broken.filter(({ file }) => !refused.has(file));
  const score = (100 * (count - escaped.length)) / count;
  const list = escaped.map(({ how, where, name }) => `  escaped: ${how} at ${where} of ${name}\n`).join("");
  process.stdout.write(`mutation score: ${score.toFixed(1)} % of ${count} broken objects refused\n${list}`);

  expect(broken).toHaveLength(count);
  expect(score).toBeGreaterThanOrEqual(98);
});

async function objectsOf(cluster: string, location: string): Promise<readonly Sound[]> {
  const { built } = await realCluster(cluster);
  return built.inventory.objects.map(({ object: name, file }) => {
    const object = load(built.files.get(file) ?? "") as Sound["object"];
    return { name: `${cluster} ${name}`, object, schema: schemaOf(object, location) };
  });
}

/** kubeconform's own way from an object to the file of its schema. */
function schemaOf({ apiVersion, kind }: Sound["object"], location: string): JsonSchema {
  const [group = "", version = group] = apiVersion.split("/");
  const file = location
    .replace("{{ .Group }}", group)
    .replace("{{ .ResourceKind }}", kind.toLowerCase())
    .replace("{{ .ResourceAPIVersion }}", version);
  return JSON.parse(readFileSync(file, "utf8")) as JsonSchema;
}
