import { type Provides, refOf, refText, sourceLocation } from "@mainstay/fleet";
import type { Edge, ProvedCluster } from "@mainstay/graph";
import type { PackageFinder } from "./package-finder.ts";
import { fileName } from "./render.ts";

/** What is in an artifact, where it comes from and why it has its order. Plain JSON; not applied. */
export interface Inventory {
  readonly cluster: string;
  readonly fleet: string;
  readonly counts: Counts;
  readonly kustomizations: readonly InventoryKustomization[];
  readonly objects: readonly InventoryObject[];
  readonly edges: readonly Edge[];
  readonly bootstrap: {
    readonly crds: readonly { readonly group: string; readonly source: string }[];
    readonly objects: readonly string[];
  };
  readonly proofs: readonly { readonly name: string; readonly proves: string }[];
}

export interface Counts {
  readonly kustomizations: number;
  readonly helmReleases: number;
  /** Without the Flux Kustomizations themselves. */
  readonly objects: number;
}

export interface InventoryKustomization extends Origin {
  readonly name: string;
  readonly dependsOn: readonly string[];
  readonly suspended: boolean;
  readonly objects: number;
  /** What its releases bring beyond their manifests. */
  readonly provides: readonly ({ readonly release: string } & Omit<Provides, "objects"> & {
      readonly objects?: readonly string[];
    })[];
}

export interface InventoryObject extends Origin {
  /** `Kind.group/namespace/name` */
  readonly object: string;
  readonly apiVersion: string;
  readonly kustomization: string;
  /** Path within the artifact. */
  readonly file: string;
}

/** Which line of which package built it, where that is known. */
export interface Origin {
  /** `@mainstay/networking@1.2.0` */
  readonly package?: string;
  /** Relative to the package: `src/bgp.ts:12`. */
  readonly source?: string;
}

/** The inventory of a proved cluster. */
export function inventoryOf(graph: ProvedCluster, packages: PackageFinder): Inventory {
  const { cluster } = graph;
  const originOf = (target: object): Origin => {
    const location = sourceLocation(target);
    return location === undefined ? {} : packages.originOf(location);
  };
  const objects = graph.nodes.flatMap(({ kustomization }) =>
    kustomization.manifests.map((object) => ({
      object: refText(refOf(object)),
      apiVersion: object.apiVersion,
      kustomization: kustomization.name,
      file: `kustomizations/${kustomization.name}/${fileName(object)}`,
      ...originOf(object),
    })),
  );
  return {
    cluster: cluster.identity.name,
    fleet: cluster.identity.fleet.name,
    counts: {
      kustomizations: graph.nodes.length,
      helmReleases: objects.filter(({ object }) => object.startsWith("HelmRelease.")).length,
      objects: objects.length,
    },
    kustomizations: graph.nodes.map(({ kustomization, dependsOn }) => ({
      name: kustomization.name,
      dependsOn,
      suspended: kustomization.suspend,
      objects: kustomization.manifests.length,
      provides: kustomization.provides.map(({ release, objects: brought, ...rest }) => ({
        release: refText(release),
        ...rest,
        ...(brought === undefined ? {} : { objects: brought.map(refText) }),
      })),
      ...originOf(kustomization),
    })),
    objects,
    edges: graph.edges,
    bootstrap: { crds: cluster.bootstrap.crds, objects: cluster.bootstrap.objects.map(refText) },
    proofs: graph.proofs,
  };
}
