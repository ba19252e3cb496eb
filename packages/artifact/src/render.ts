import { type Manifest, refOf, refText } from "@mainstay/fleet";
import type { ClusterGraph } from "@mainstay/graph";
import { appliedObjects } from "./applied-objects.ts";
import { fluxKustomization } from "./flux-kustomization.ts";
import { toYaml } from "./yaml.ts";

/** The files of an artifact: text by path, sorted by path. */
export type Files = ReadonlyMap<string, string>;

/**
 * The tree that Flux sees: `flux/`, the root, and one folder a Kustomization below `kustomizations/`.
 *
 * The same graph gives the same bytes on every machine.
 */
export function render(graph: ClusterGraph): Files {
  const files = new Map<string, string>();
  addFolder(files, "flux", graph.nodes.map(fluxKustomization));
  for (const node of graph.nodes) addFolder(files, `kustomizations/${node.kustomization.name}`, appliedObjects(node));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Where an object stands within its folder: `Certificate.cert-manager.io_gateways_wildcard.yaml`. */
export function fileName(object: Manifest): string {
  return `${refText(refOf(object)).replaceAll("/", "_")}.yaml`;
}

function addFolder(files: Map<string, string>, folder: string, objects: readonly Manifest[]): void {
  for (const object of objects) files.set(`${folder}/${fileName(object)}`, toYaml(object));
  files.set(
    `${folder}/kustomization.yaml`,
    toYaml({
      apiVersion: "kustomize.config.k8s.io/v1beta1",
      kind: "Kustomization",
      resources: objects.map(fileName).sort(),
    }),
  );
}
