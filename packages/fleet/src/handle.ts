import type { ObjectRef } from "./object-ref.ts";

/**
 * A reference to something a capability provides, passed on as a value.
 *
 * The graph finds the provider: a handle whose object nobody provides fails the build.
 */
export interface Handle<Kind extends string = string> extends ObjectRef {
  readonly kind: Kind;
}

export type IssuerHandle = Handle<"ClusterIssuer">;
export type SecretStoreHandle = Handle<"ClusterSecretStore">;
export type GatewayHandle = Handle<"Gateway"> & { readonly namespace: string };
export type StorageClassHandle = Handle<"StorageClass">;

/** A Secret and the keys it holds, so that a misspelt key does not compile. */
export interface SecretHandle<Key extends string = string> extends Handle<"Secret"> {
  readonly namespace: string;
  readonly keys: readonly Key[];
}

export function secretHandle<const Key extends string>(
  namespace: string,
  name: string,
  keys: readonly Key[],
): SecretHandle<Key> {
  return { group: "", kind: "Secret", namespace, name, keys };
}
