import {
  apiGroup,
  type Cluster,
  type Kustomization,
  type Manifest,
  type ObjectRef,
  refOf,
  refText,
} from "@mainstay/fleet";
import { valuesAt } from "./field-path.ts";
import { type KindTable, kindKey, type Product } from "./kind-facts.ts";
import { splitKind } from "./references.ts";

/** Who makes an object exist. */
export interface Provider {
  /** Absent where bootstrap or Kubernetes itself does. */
  readonly kustomization?: string;
  /** `declares it`, `Certificate … produces it`, `HelmRelease … brings it`, `bootstrap`. */
  readonly how: string;
  /** The keys of a Secret or ConfigMap, where they are known. */
  readonly keys?: ReadonlySet<string>;
}

/** Providers by the text of the object they provide, or by `crd:<group>` and `webhook:<group>`. */
export type Providers = ReadonlyMap<string, readonly Provider[]>;

export function providersOf(cluster: Cluster, kinds: KindTable): Providers {
  const providers = new Map<string, Provider[]>();
  const add = (key: string, provider: Provider): void => {
    const known = providers.get(key);
    if (known === undefined) providers.set(key, [provider]);
    else known.push(provider);
  };
  for (const { group, source } of cluster.bootstrap.crds) add(`crd:${group}`, { how: `bootstrap installs ${source}` });
  for (const ref of cluster.bootstrap.objects) add(refText(ref), { how: "bootstrap" });
  const declared = cluster.kustomizations
    .flatMap(({ manifests }) => manifests)
    .filter(({ kind }) => kind === "Namespace");
  const namespaces = declared.map(({ metadata }) => metadata.name);
  for (const kustomization of cluster.kustomizations) {
    for (const object of kustomization.manifests) addObject(object, kustomization, kinds, namespaces, add);
    for (const { release, crds = [], webhooks = [], objects = [] } of kustomization.provides) {
      const how = `${refText(release)} brings it`;
      for (const group of crds) add(`crd:${group}`, { kustomization: kustomization.name, how });
      for (const group of webhooks) add(`webhook:${group}`, { kustomization: kustomization.name, how });
      for (const ref of objects) add(refText(ref), { kustomization: kustomization.name, how });
    }
  }
  return providers;
}

function addObject(
  object: Manifest,
  { name }: Kustomization,
  kinds: KindTable,
  namespaces: readonly string[],
  add: (key: string, provider: Provider) => void,
): void {
  const ref = refOf(object);
  const keys = dataKeys(object);
  add(refText(ref), { kustomization: name, how: "declares it", ...(keys === undefined ? {} : { keys }) });
  if (object.kind === "CustomResourceDefinition" && apiGroup(object.apiVersion) === "apiextensions.k8s.io") {
    const [group] = valuesAt(object, "spec.group");
    add(`crd:${String(group?.value)}`, { kustomization: name, how: `${refText(ref)} is it` });
  }
  for (const product of kinds[kindKey(ref)]?.produces ?? []) {
    const made = productOf(object, product);
    if (made === undefined) continue;
    const known = productKeys(object, product);
    const provider = {
      kustomization: name,
      how: `${refText(ref)} produces it`,
      ...(known === undefined ? {} : { keys: known }),
    };
    const everywhere =
      product.everyNamespace === true ? namespaces.map((namespace) => ({ ...made, namespace })) : [made];
    for (const each of everywhere) add(refText(each), provider);
  }
}

function productOf(object: Manifest, product: Product): ObjectRef | undefined {
  const name = product.name.flatMap((path) => valuesAt(object, path)).map(({ value }) => value)[0];
  if (typeof name !== "string") return undefined;
  const [kind, group] = splitKind(product.kind);
  // The products of a cluster-scoped cert-manager object land in the namespace its references are read from.
  const namespace = object.metadata.namespace ?? product.namespace;
  return { group, kind, name: `${name}${product.suffix ?? ""}`, ...(namespace === undefined ? {} : { namespace }) };
}

function productKeys(object: Manifest, product: Product): ReadonlySet<string> | undefined {
  if ((product.keysUnknownIf ?? []).some((path) => valuesAt(object, path).length > 0)) return undefined;
  const written = (product.keysAt ?? []).map((path) => valuesAt(object, path)).find((found) => found.length > 0) ?? [];
  const keys = new Set([...(product.keys ?? []), ...written.map(({ value }) => String(value))]);
  return keys.size === 0 ? undefined : keys;
}

function dataKeys(object: Manifest): ReadonlySet<string> | undefined {
  if (apiGroup(object.apiVersion) !== "" || !["ConfigMap", "Secret"].includes(object.kind)) return undefined;
  return new Set(
    ["data{}", "stringData{}", "binaryData{}"].flatMap((path) =>
      valuesAt(object, path).map(({ value }) => String(value)),
    ),
  );
}
