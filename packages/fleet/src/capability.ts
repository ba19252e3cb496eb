import type { Kustomization } from "./kustomization.ts";
import type { ObjectRef } from "./object-ref.ts";

/** What every capability builder returns; its handles are further fields. */
export interface Capability {
  readonly kustomizations: readonly Kustomization[];
  /** @default {} */
  readonly bootstrap?: Bootstrap;
  /**
   * Further sets of Flux controllers, among which the cluster's Kustomizations are spread.
   * @default 0
   */
  readonly shards?: number;
}

/** What must stand in the cluster before Flux starts. */
export interface Bootstrap {
  /** API groups whose CustomResourceDefinitions phase 1 installs and no release of the cluster brings. */
  readonly crds?: readonly BootstrapCrds[];
  /** Namespaces, and Secrets that cannot come from the store because the store needs them. */
  readonly objects?: readonly ObjectRef[];
}

/** CustomResourceDefinitions of a project that ships no chart. */
export interface BootstrapCrds {
  readonly group: string;
  /** Where they come from, pinned: `https://github.com/kubernetes-sigs/gateway-api v1.5.1`. */
  readonly source: string;
}
