import { expect, test } from "vitest";
import { realCluster } from "./real-cluster.test-data.ts";
import { validate } from "./validate.ts";

test.each(["apps", "infra"])(
  "the field's own tools accept cluster %s, and pass over none of its objects",
  async (name) => {
    const { built, folder } = await realCluster(name);
    const { checks, passed } = await validate(folder);
    const { kustomizations, objects } = built.inventory.counts;

    expect(checks.flatMap(({ problems }) => problems)).toEqual([]);
    expect(passed).toBe(true);
    expect(Object.fromEntries(checks.map((check) => [check.name, check.checked]))).toEqual({
      "crane and flux take the artifact": objects + 2 * kustomizations + 1,
      "kustomize build": kustomizations + 1,
      "kubeconform -strict": objects + kustomizations,
      "kubectl-validate": expect.any(Number),
      "flux build kustomization": kustomizations,
    });
  },
);
