import type { ProjectEntry } from "./entry.ts";
import type { Monorepo } from "./monorepo.ts";
import { WorkspaceProject } from "./workspace-project.ts";

/** How this repository runs the command from its sources. Node keeps what it compiled, which halves the time of a build. */
const mainstay = "NODE_COMPILE_CACHE=.cache/node node --conditions=mainstay-source packages/cli/src/main.ts";

/**
 * A cluster's inventory, or what the clusters of a fleet share (role `inventory`).
 *
 * Private, yet versioned: its version is the version of its artifact. `nx build` packs the artifact, `nx validate` judges it, `nx
 * rehearse` runs it on a throwaway control plane.
 */
export class Cluster extends WorkspaceProject {
  constructor(monorepo: Monorepo, entry: ProjectEntry) {
    const isCluster = entry.role === "cluster";
    super(monorepo, entry, {
      manifest: { private: true, exports: { ".": isCluster ? "./src/cluster.ts" : "./src/index.ts" } },
      targets: isCluster ? clusterTargets(entry) : {},
      reads: isCluster ? ["cli"] : [],
    });
  }
}

function clusterTargets(entry: ProjectEntry): Readonly<Record<string, object>> {
  return {
    build: {
      command: `${mainstay} build ${entry.name}`,
      inputs: ["production", "{projectRoot}/*.yaml", "^production", "dependencies", { env: "SOURCE_DATE_EPOCH" }],
      outputs: ["{projectRoot}/dist"],
      cache: true,
    },
    validate: {
      command: `${mainstay} validate ${entry.name}`,
      dependsOn: ["build"],
      cache: false,
    },
    rehearse: {
      command: `${mainstay} rehearse ${entry.name}`,
      dependsOn: ["build"],
      cache: false,
    },
  };
}
