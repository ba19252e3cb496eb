import { readFileSync } from "node:fs";
import { prove } from "@mainstay/graph";
import { expect, test } from "vitest";
import { apps } from "./cluster.ts";

test("the README shows what a build of this cluster prints", () => {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  const graph = prove(apps);
  const objects = graph.nodes.flatMap(({ kustomization }) => kustomization.manifests);

  expect(readme).toContain(
    [
      "cluster         apps",
      `Kustomizations  ${graph.nodes.length}, ${graph.edges.filter(({ emitted }) => emitted).length} dependencies derived`,
      `HelmReleases    ${objects.filter(({ kind }) => kind === "HelmRelease").length}`,
      `objects         ${objects.length}`,
      `proofs          ${graph.proofs.length} hold`,
    ].join("\n"),
  );
});
