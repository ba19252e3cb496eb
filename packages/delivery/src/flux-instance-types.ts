/** A controller of Flux. */
export type FluxComponent =
  | "source-controller"
  | "kustomize-controller"
  | "helm-controller"
  | "notification-controller"
  | "image-reflector-controller"
  | "image-automation-controller";

/** How much the controllers take on at once, and what they may use for it. */
export type FluxSize = "small" | "medium" | "large";

/** A kustomize patch of what the operator installs. */
export interface FluxPatch {
  readonly target: { readonly kind: string; readonly name?: string };
  /** JSON 6902 operations, as text. */
  readonly patch: string;
}

/** The fields of `FluxInstance.fluxcd.controlplane.io/v1` that are used (flux-operator 0.58). */
export interface FluxInstanceSpec {
  readonly distribution: {
    /** An exact version. */
    readonly version: string;
    readonly registry: string;
    /** The manifests to install, with their tag. */
    readonly artifact: `oci://${string}:${string}`;
  };
  readonly components: readonly FluxComponent[];
  readonly cluster: {
    readonly type: "kubernetes";
    readonly size: FluxSize;
    readonly domain: string;
    readonly networkPolicy: boolean;
    readonly multitenant: boolean;
  };
  readonly sharding?: { readonly key: string; readonly shards: readonly string[] };
  readonly sync: {
    readonly kind: "OCIRepository";
    readonly url: `oci://${string}`;
    /** A tag. */
    readonly ref: string;
    readonly path: string;
    readonly interval: string;
    readonly pullSecret?: string;
  };
  readonly kustomize: { readonly patches: readonly FluxPatch[] };
}
