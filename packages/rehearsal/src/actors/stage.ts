import { setTimeout as sleep } from "node:timers/promises";
import type { Inventory } from "@mainstay/artifact";
import { apiGroup, refOf, refText } from "@mainstay/fleet";
import type { ApiServer } from "../api/api-server.ts";
import { conditionOf, isReady, type LiveObject, valueAt } from "../api/live-object.ts";
import { Watched } from "../api/watched.ts";
import type { Actor, Need, World } from "./actor.ts";

/** How long a controller takes over an object once everything it needs is there. */
const delay = 200;

/** Kinds that needs speak of and nobody plays. */
const others = [
  ["v1", "Secret"],
  ["v1", "Namespace"],
  ["v1", "Service"],
  ["helm.toolkit.fluxcd.io/v2", "HelmRelease"],
] as const;

/** Where the actors play: they see the cluster change and act on it, each when all that it needs is there. */
export class Stage implements World {
  readonly #api: ApiServer;
  readonly #actors: readonly Actor[];
  readonly #kinds: readonly (readonly [apiVersion: string, kind: string])[];
  readonly #off: readonly string[];
  readonly #controllers = new Map<string, string>();
  readonly #watched = new Map<string, Watched>();
  readonly #played = new Set<string>();
  /** What an object waits for, by its name as text. */
  readonly waiting = new Map<string, string>();
  #changed = Promise.withResolvers<void>();

  /** @param off kinds whose actor is turned off */
  constructor(api: ApiServer, actors: readonly Actor[], off: readonly string[], inventory: Inventory) {
    this.#api = api;
    this.#actors = actors.filter(({ kind }) => !off.includes(kind));
    this.#kinds = [...others, ...actors.map(({ apiVersion, kind }) => [apiVersion, kind] as const)];
    this.#off = off;
    for (const { release, crds = [] } of inventory.kustomizations.flatMap(({ provides }) => provides)) {
      for (const group of crds) this.#controllers.set(group, release);
    }
  }

  /** How many objects the actors have answered. */
  get played(): number {
    return this.#played.size;
  }

  /** Watches and plays until the signal. Kinds whose CustomResourceDefinition is not installed are left out. */
  async start(signal: AbortSignal): Promise<void> {
    for (const [apiVersion, kind] of this.#kinds) {
      const key = keyOf(apiVersion, kind);
      const there = await this.#api.listPath(apiVersion, kind).catch(() => undefined);
      if (there === undefined || this.#watched.has(key)) continue;
      const watched = new Watched(this.#api, apiVersion, kind, () => this.#changed.resolve(), signal);
      this.#watched.set(key, watched);
      await watched.start();
    }
    void this.#play(signal);
  }

  find(kind: string, name: string, namespace?: string): LiveObject | undefined {
    return this.#watched.get(kind)?.find(name, namespace);
  }

  controllerOf(group: string): LiveObject | undefined {
    const [kind = "", namespace = "", name = ""] = (this.#controllers.get(group) ?? "").split("/");
    return this.find(kind, name, namespace);
  }

  namespaces(): readonly LiveObject[] {
    return this.#watched.get("Namespace")?.all ?? [];
  }

  /** Why nobody answers for objects of a kind; undefined where an actor does. */
  unplayed(apiVersion: string, kind: string): string | undefined {
    if (this.#off.includes(kind))
      return `its controller does not answer: the rehearsal's actor for ${kind} is turned off`;
    const played = this.#actors.some((actor) => keyOf(actor.apiVersion, actor.kind) === keyOf(apiVersion, kind));
    return played ? undefined : `nobody answers for it: the rehearsal has no actor for ${keyOf(apiVersion, kind)}`;
  }

  async #play(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#changed.promise;
      this.#changed = Promise.withResolvers<void>();
      await sleep(delay);
      for (const actor of this.#actors) {
        for (const object of this.#watched.get(keyOf(actor.apiVersion, actor.kind))?.all ?? []) {
          if (actor.minds?.(object) ?? true)
            await this.#answer(actor, object).catch((error) => this.#failed(object, error));
        }
      }
    }
  }

  async #answer(actor: Actor, object: LiveObject): Promise<void> {
    const name = refText(refOf(object));
    const turn = turnOf(object);
    if (this.#played.has(turn)) return;
    const missing = this.#missing(actor, object);
    if (missing !== undefined) {
      this.waiting.set(name, missing);
      return;
    }
    for (const product of actor.produces?.(object, this) ?? []) await this.#api.apply(product);
    const path = await this.#api.pathOf(object);
    const { status, body } = await this.#api.ask("PATCH", `${path}/status`, { status: actor.status(object, this) });
    if (status >= 300) {
      this.waiting.set(name, `the rehearsal's actor: ${(body as { readonly message?: string }).message}`);
      return;
    }
    this.#played.add(turn);
    this.waiting.delete(name);
  }

  /** Tried again with the next change, of which this is one. */
  #failed(object: LiveObject, error: unknown): void {
    this.waiting.set(
      refText(refOf(object)),
      error instanceof Error ? error.message.replaceAll("\n", "") : String(error),
    );
    this.#changed.resolve();
  }

  /** The first thing that an actor waits for, as a clause. */
  #missing({ controller, needs }: Actor, object: LiveObject): string | undefined {
    if (controller !== undefined) {
      const release = this.#controllers.get(controller);
      if (release === undefined) return `no release of the cluster brings the controller of ${controller}`;
      if (!isReady(this.controllerOf(controller))) return `its controller ${release} is not Ready`;
    }
    for (const need of needs?.(object, this) ?? []) {
      const unmet = this.#unmet(need);
      if (unmet !== undefined) return unmet;
    }
    return undefined;
  }

  #unmet({ kind, name, namespace, condition, keys = [], refuses }: Need): string | undefined {
    const text = [kind, ...(namespace === undefined ? [] : [namespace]), name].join("/");
    const found = this.find(kind, name, namespace);
    if (found === undefined) return `${text} does not exist`;
    const refused = refuses?.(found);
    if (refused !== undefined) return `${text} ${refused}`;
    const key = keys.find(
      (one) => (valueAt(found, "data") as Record<string, unknown> | undefined)?.[one] === undefined,
    );
    if (key !== undefined) return `${text} has no key ${key}`;
    if (condition === undefined || conditionOf(found, condition)?.status === "True") return undefined;
    const why = this.waiting.get(text);
    return `${text} is not ${condition}${why === undefined ? "" : ` (${why})`}`;
  }
}

function turnOf({ metadata: { uid, generation = 0 } }: LiveObject): string {
  return `${uid}@${generation}`;
}

function keyOf(apiVersion: string, kind: string): string {
  const group = apiGroup(apiVersion);
  return group === "" ? kind : `${kind}.${group}`;
}
