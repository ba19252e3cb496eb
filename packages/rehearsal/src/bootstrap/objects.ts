import type { Files, Inventory } from "@mainstay/artifact";
import type { Manifest } from "@mainstay/fleet";
import { load } from "js-yaml";
import { dummySecret } from "../actors/actor.ts";

/** What bootstrap puts into the cluster before Flux: the Namespaces and Secrets of the inventory, the Secrets with dummy values. */
export function bootstrapObjects(inventory: Inventory, files: Files): readonly Manifest[] {
  const refs = inventory.bootstrap.objects.map((text) => text.split("/"));
  const secrets = refs.filter(([kind]) => kind === "Secret");
  const names = refs.filter(([kind]) => kind === "Namespace").map(([, name = ""]) => name);
  const namespaces = new Set(["flux-system", ...names, ...secrets.map(([, namespace = ""]) => namespace)]);
  return [
    ...[...namespaces].map((name) => namespaceOf(files, name)),
    ...secrets.map(([, namespace, name = ""]) => dummySecret(name, namespace, keysAsked(files, name))),
  ];
}

/** As the artifact has it, so that Flux finds nothing to change; bare where the artifact has none. */
function namespaceOf(files: Files, name: string): Manifest {
  const file = [...files.keys()].find((path) => path.endsWith(`/Namespace_${name}.yaml`));
  if (file === undefined) return { apiVersion: "v1", kind: "Namespace", metadata: { name } };
  return load(files.get(file) ?? "") as Manifest;
}

/** The keys that objects of the artifact ask of a Secret: wherever `name` stands beside `key`. */
function keysAsked(files: Files, secret: string): readonly string[] {
  const keys = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { name, key } = value as { readonly name?: unknown; readonly key?: unknown };
    if (name === secret && typeof key === "string") keys.add(key);
    for (const child of Object.values(value)) look(child);
  };
  for (const [path, text] of files) if (path.endsWith(".yaml") && text.includes(secret)) look(load(text));
  return keys.size === 0 ? ["rehearsal"] : [...keys];
}

/** What a FluxInstance would make: the source of the artifact and the Kustomization that applies its root. */
export function rootObjects(url: string, digest: string): readonly Manifest[] {
  const metadata = { name: "flux-system", namespace: "flux-system" };
  return [
    {
      apiVersion: "source.toolkit.fluxcd.io/v1",
      kind: "OCIRepository",
      metadata,
      spec: { interval: "1m", url, ref: { digest }, insecure: true },
    } as Manifest,
    {
      apiVersion: "kustomize.toolkit.fluxcd.io/v1",
      kind: "Kustomization",
      metadata,
      spec: {
        interval: "5m",
        retryInterval: "30s",
        timeout: "5m",
        path: "./flux",
        prune: true,
        sourceRef: { kind: "OCIRepository", name: "flux-system" },
      },
    } as Manifest,
  ];
}
