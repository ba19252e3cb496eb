import { prove } from "@mainstay/graph";
import { loadAll } from "js-yaml";
import { expect, test } from "vitest";
import { smallCluster } from "./cluster.test-data.ts";
import { reviewFiles } from "./review.ts";

test("each Kustomization is one file, itself first and its objects after it", () => {
  const files = reviewFiles(prove(smallCluster()));

  expect([...files.keys()]).toEqual(["cilium.yaml", "shop.yaml"]);
  expect((loadAll(files.get("shop.yaml") ?? "") as { kind: string }[]).map(({ kind }) => kind)).toEqual([
    "Kustomization",
    "Namespace",
    "CiliumNetworkPolicy",
    "ConfigMap",
  ]);
});
