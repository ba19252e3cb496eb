import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { runTool } from "./run-tool.ts";
import { validate } from "./validate.ts";

const root = join(import.meta.dirname, "../../..");
const clusters = ["apps", "infra"];

beforeAll(async () => {
  const main = join(root, "packages/cli/src/main.ts");
  for (const cluster of clusters) {
    const args = ["--conditions=mainstay-source", main, "build", cluster];
    const { exitCode, stderr } = await runTool(process.execPath, args, { cwd: root });
    if (exitCode !== 0) throw new Error(stderr);
  }
});

test.each(clusters)("the field's own tools accept cluster %s, and pass over none of its objects", async (cluster) => {
  const { checks, passed } = await validate(join(root, "clusters", cluster));
  const checked = Object.fromEntries(checks.map((check) => [check.name, check.checked]));
  const kustomizations = checked["flux build kustomization"] ?? 0;

  expect(checks.flatMap(({ problems }) => problems)).toEqual([]);
  expect(passed).toBe(true);
  expect(kustomizations).toBeGreaterThan(25);
  expect(checked["kustomize build"]).toBe(kustomizations + 1);
  expect(checked["crane and flux take the artifact"]).toBe((checked["kubeconform -strict"] ?? 0) + kustomizations + 1);
});
