import type { Inventory } from "@mainstay/artifact";
import { apiGroup } from "@mainstay/fleet";
import type { ApiServer } from "../api/api-server.ts";
import type { LiveObject } from "../api/live-object.ts";
import { Watched } from "../api/watched.ts";
import type { World } from "./actor.ts";

/** A kind with its version, as objects name it. */
export type Kind = readonly [apiVersion: string, kind: string];

/** Kinds that actors ask for and none of them plays. */
const others: readonly Kind[] = [
  ["v1", "Secret"],
  ["v1", "Namespace"],
  ["v1", "Service"],
  ["helm.toolkit.fluxcd.io/v2", "HelmRelease"],
];

/** The cluster as watches show it. */
export class WatchedWorld implements World {
  readonly #watched = new Map<string, Watched>();
  readonly #releases = new Map<string, string>();

  constructor({ kustomizations }: Inventory) {
    for (const { release, crds = [] } of kustomizations.flatMap(({ provides }) => provides)) {
      for (const group of crds) this.#releases.set(group, release);
    }
  }

  /** Watches until the signal. Kinds whose CustomResourceDefinition is not installed are left out. */
  async start(api: ApiServer, kinds: readonly Kind[], changed: () => void, signal: AbortSignal): Promise<void> {
    for (const [apiVersion, kind] of [...others, ...kinds]) {
      const key = kindText(apiVersion, kind);
      const there = await api.listPath(apiVersion, kind).catch(() => undefined);
      if (there === undefined || this.#watched.has(key)) continue;
      const watched = new Watched(api, apiVersion, kind, changed, signal);
      this.#watched.set(key, watched);
      await watched.start();
    }
  }

  all(apiVersion: string, kind: string): readonly LiveObject[] {
    return this.#watched.get(kindText(apiVersion, kind))?.all ?? [];
  }

  find(kind: string, name: string, namespace?: string): LiveObject | undefined {
    return this.#watched.get(kind)?.find(name, namespace);
  }

  /** The release that brings the controller of an API group: `HelmRelease.helm.toolkit.fluxcd.io/kube-system/cilium`. */
  releaseOf(group: string): string | undefined {
    return this.#releases.get(group);
  }

  controllerOf(group: string): LiveObject | undefined {
    const [kind = "", namespace = "", name = ""] = (this.releaseOf(group) ?? "").split("/");
    return this.find(kind, name, namespace);
  }

  namespaces(): readonly LiveObject[] {
    return this.all("v1", "Namespace");
  }
}

/** `Secret`, `Certificate.cert-manager.io` */
export function kindText(apiVersion: string, kind: string): string {
  const group = apiGroup(apiVersion);
  return group === "" ? kind : `${kind}.${group}`;
}
