import { setTimeout as sleep } from "node:timers/promises";
import type { Inventory } from "@mainstay/artifact";
import { InvalidInput, refOf, refText } from "@mainstay/fleet";
import type { ApiServer } from "../api/api-server.ts";
import { isReady, type LiveObject } from "../api/live-object.ts";
import type { Actor } from "./actor.ts";
import { unmet } from "./unmet.ts";
import { kindText, WatchedWorld } from "./watched-world.ts";

/** How long a controller takes over an object once everything it needs is there. */
const delay = 200;

/** Where the actors play: they see the cluster change and act on it, each when all that it needs is there. */
export class Stage {
  readonly #api: ApiServer;
  readonly #all: readonly Actor[];
  readonly #off: readonly string[];
  readonly #world: WatchedWorld;
  readonly #played = new Set<string>();
  /** What an object waits for, by its name as text. */
  readonly waiting = new Map<string, string>();
  #changed = Promise.withResolvers<void>();

  /** @param off kinds whose actor is turned off */
  constructor(api: ApiServer, actors: readonly Actor[], off: readonly string[], inventory: Inventory) {
    this.#api = api;
    this.#all = actors;
    this.#off = off;
    this.#world = new WatchedWorld(inventory);
  }

  /** How many objects the actors have answered. */
  get played(): number {
    return this.#played.size;
  }

  /** Watches and plays until the signal. */
  async start(signal: AbortSignal): Promise<void> {
    const kinds = this.#all.map(({ apiVersion, kind }) => [apiVersion, kind] as const);
    await this.#world.start(this.#api, kinds, () => this.#changed.resolve(), signal);
    void this.#play(signal);
  }

  /** Why nobody answers for objects of a kind; undefined where an actor does. */
  unplayed(apiVersion: string, kind: string): string | undefined {
    const silent = `its controller does not answer: the rehearsal's actor for ${kind} is turned off`;
    if (this.#off.includes(kind)) return silent;
    const text = kindText(apiVersion, kind);
    const played = this.#all.some((actor) => kindText(actor.apiVersion, actor.kind) === text);
    return played ? undefined : `nobody answers for it: the rehearsal has no actor for ${text}`;
  }

  async #play(signal: AbortSignal): Promise<void> {
    const playing = this.#all.filter(({ kind }) => !this.#off.includes(kind));
    while (!signal.aborted) {
      await this.#changed.promise;
      this.#changed = Promise.withResolvers<void>();
      await sleep(delay);
      for (const actor of playing) {
        const minded = this.#world.all(actor.apiVersion, actor.kind).filter(actor.minds ?? (() => true));
        for (const object of minded) await this.#answer(actor, object).catch((error) => this.#failed(object, error));
      }
    }
  }

  async #answer(actor: Actor, object: LiveObject): Promise<void> {
    const name = refText(refOf(object));
    const turn = `${object.metadata.uid}@${object.metadata.generation ?? 0}`;
    if (this.#played.has(turn)) return;
    const missing = this.#missing(actor, object);
    if (missing !== undefined) {
      this.waiting.set(name, missing);
      return;
    }
    for (const product of actor.produces?.(object, this.#world) ?? []) await this.#api.apply(product);
    const path = `${await this.#api.pathOf(object)}/status`;
    const { status, body } = await this.#api.ask("PATCH", path, { status: actor.status(object, this.#world) });
    if (status >= 300) {
      const said = (body as { readonly message?: string }).message;
      throw new InvalidInput(name, `the API server refuses its status (${said})`, "Mend the rehearsal's actor.");
    }
    this.#played.add(turn);
    this.waiting.delete(name);
  }

  /** Tried again with the next change, of which this is one. */
  #failed(object: LiveObject, error: unknown): void {
    const text = error instanceof Error ? error.message.replaceAll("\n", "") : String(error);
    this.waiting.set(refText(refOf(object)), text);
    this.#changed.resolve();
  }

  /** The first thing that an actor waits for, as a clause. */
  #missing({ controller, needs }: Actor, object: LiveObject): string | undefined {
    if (controller !== undefined) {
      const release = this.#world.releaseOf(controller);
      if (release === undefined) return `no release of the cluster brings the controller of ${controller}`;
      if (!isReady(this.#world.controllerOf(controller))) return `its controller ${release} is not Ready`;
    }
    for (const need of needs?.(object, this.#world) ?? []) {
      const missing = unmet(need, this.#world, this.waiting);
      if (missing !== undefined) return missing;
    }
    return undefined;
  }
}
