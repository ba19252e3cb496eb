import type { BuiltArtifact } from "../artifact/built-artifact.ts";
import { clusterCrds, fluxCrds, installCrds } from "../bootstrap/crds.ts";
import { bootstrapObjects } from "../bootstrap/objects.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";
import { startFlux } from "./flux-controllers.ts";
import { startNodes } from "./nodes.ts";
import type { Processes } from "./processes.ts";
import { startRegistry } from "./registry.ts";

/** What a lab is started with. */
export interface LabProps {
  readonly processes: Processes;
  /** Throws where going on has become pointless. */
  readonly alive: () => void;
  /** The path of one of the field's tools. */
  readonly tool: (name: string) => string;
  /** The folder with `crds` and `share`. */
  readonly toolchain: string;
}

/** A cluster that has been bootstrapped and waits for an artifact. */
export interface Lab extends ControlPlane {
  readonly processes: Processes;
  readonly alive: () => void;
  /** `host:port` */
  readonly registry: string;
  /** When it began, on the clock of `performance.now()`. */
  readonly started: number;
  /** What differs from production, one sentence each. */
  readonly changes: readonly string[];
}

/** Starts the control plane, the nodes, a registry and Flux, and does what bootstrap would before Flux reads the artifact. */
export async function startLab({ processes, alive, tool, toolchain }: LabProps, artifact: BuiltArtifact): Promise<Lab> {
  const started = performance.now();
  const { inventory, files } = artifact;
  const [registry, plane] = await Promise.all([startRegistry(processes, tool), startControlPlane(processes, tool)]);
  const { api, kubeconfig } = plane;
  await installCrds(api, fluxCrds(toolchain), alive);
  const objects = bootstrapObjects(inventory, files);
  for (const object of objects) await api.apply(object);
  await startFlux(processes, tool, kubeconfig);
  const crds = clusterCrds(toolchain, inventory);
  await installCrds(api, crds.files, alive);
  await startNodes(processes, tool, toolchain, kubeconfig, api);
  return {
    ...plane,
    processes,
    alive,
    registry,
    started,
    changes: [
      ...crds.missing.map(
        (group) => `the CustomResourceDefinitions of ${group} are not in the toolchain and are left out`,
      ),
      ...objects
        .filter(({ kind }) => kind === "Secret")
        .map(({ metadata: { name, namespace } }) => `Secret/${namespace}/${name} holds dummy values`),
      "OCIRepository flux-system follows the digest and verifies no signature; Flux runs as host processes, as administrator",
    ],
  };
}
