import { setTimeout as sleep } from "node:timers/promises";
import type { Inventory } from "@mainstay/artifact";
import type { ApiServer } from "../api/api-server.ts";
import { isReady, type LiveObject, listAt } from "../api/live-object.ts";
import { Watched } from "../api/watched.ts";

/** A Kustomization or HelmRelease on its way. */
export interface Reconciled {
  /** `gateways`; a release has its namespace before it. */
  readonly name: string;
  readonly ready: boolean;
  /** Seconds from the push until it was Ready for the first time. */
  readonly seconds?: number;
}

export interface ReconciledKustomization extends Reconciled {
  /** Objects that Flux applied for it. */
  readonly objects: number;
}

/** How Flux gets on: its Kustomizations and HelmReleases. */
export class Progress {
  readonly #inventory: Inventory;
  readonly #kustomizations: Watched;
  readonly #releases: Watched;
  readonly #times = new Map<string, number>();
  #start = 0;

  constructor(
    api: ApiServer,
    inventory: Inventory,
    onReady: (name: string, seconds: number) => void,
    signal: AbortSignal,
  ) {
    this.#inventory = inventory;
    const note = (): void => this.#note(onReady);
    this.#kustomizations = new Watched(api, "kustomize.toolkit.fluxcd.io/v1", "Kustomization", note, signal);
    this.#releases = new Watched(api, "helm.toolkit.fluxcd.io/v2", "HelmRelease", note, signal);
  }

  /** From here on the time counts. */
  async start(): Promise<void> {
    this.#start = performance.now();
    await Promise.all([this.#kustomizations.start(), this.#releases.start()]);
  }

  kustomization(name: string): LiveObject | undefined {
    return this.#kustomizations.find(name, "flux-system");
  }

  get live(): readonly LiveObject[] {
    return [...this.#kustomizations.all, ...this.#releases.all];
  }

  get kustomizations(): readonly ReconciledKustomization[] {
    return this.#inventory.kustomizations
      .filter(({ suspended }) => !suspended)
      .map(({ name }) => {
        const found = this.kustomization(name);
        return { ...this.#reconciled(name, found), objects: listAt(found, "status.inventory.entries").length };
      });
  }

  get releases(): readonly Reconciled[] {
    const suspended = new Set(this.#inventory.kustomizations.flatMap((one) => (one.suspended ? [one.name] : [])));
    return this.#inventory.objects
      .filter(({ object, kustomization }) => object.startsWith("HelmRelease.") && !suspended.has(kustomization))
      .map(({ object }) => {
        const [, namespace = "", name = ""] = object.split("/");
        return this.#reconciled(`${namespace}/${name}`, this.#releases.find(name, namespace));
      });
  }

  get ready(): boolean {
    return (
      isReady(this.kustomization("flux-system")) &&
      [...this.kustomizations, ...this.releases].every(({ ready }) => ready)
    );
  }

  /**
   * Waits until everything is Ready; gives false where nothing has become Ready for `patience` seconds or `limit` seconds
   * are over.
   *
   * @param also counts other signs of progress
   */
  async settle({ patience, limit, also, alive }: Patience): Promise<boolean> {
    const end = Date.now() + limit * 1000;
    let best = -1;
    for (let last = Date.now(); Date.now() < end && Date.now() - last < patience * 1000; await sleep(100)) {
      alive();
      if (this.ready) return true;
      const signs = also() + this.live.filter(isReady).length;
      if (signs > best) {
        best = signs;
        last = Date.now();
      }
    }
    return false;
  }

  #reconciled(name: string, found: LiveObject | undefined): Reconciled {
    const seconds = this.#times.get(name);
    return { name, ready: isReady(found), ...(seconds === undefined ? {} : { seconds }) };
  }

  #note(onReady: (name: string, seconds: number) => void): void {
    for (const object of this.live) {
      const { name, namespace } = object.metadata;
      const known = object.kind === "Kustomization" ? name : `${namespace}/${name}`;
      if (this.#times.has(known) || !isReady(object)) continue;
      const seconds = Math.round((performance.now() - this.#start) / 100) / 10;
      this.#times.set(known, seconds);
      onReady(known, seconds);
    }
  }
}

export interface Patience {
  readonly patience: number;
  readonly limit: number;
  readonly also: () => number;
  readonly alive: () => void;
}
