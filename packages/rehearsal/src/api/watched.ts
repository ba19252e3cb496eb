import { setTimeout as sleep } from "node:timers/promises";
import { createInterface } from "node:readline";
import type { ApiServer } from "./api-server.ts";
import type { LiveObject } from "./live-object.ts";

interface WatchEvent {
  readonly type: "ADDED" | "MODIFIED" | "DELETED" | "BOOKMARK" | "ERROR";
  readonly object: LiveObject;
}

/** All objects of one kind, kept up to date by a watch. */
export class Watched {
  readonly #objects = new Map<string, LiveObject>();
  readonly #api: ApiServer;
  readonly #signal: AbortSignal;
  readonly #changed: () => void;
  readonly apiVersion: string;
  readonly kind: string;

  constructor(api: ApiServer, apiVersion: string, kind: string, changed: () => void, signal: AbortSignal) {
    this.#api = api;
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.#changed = changed;
    this.#signal = signal;
  }

  get all(): readonly LiveObject[] {
    return [...this.#objects.values()];
  }

  find(name: string, namespace?: string): LiveObject | undefined {
    return this.#objects.get(`${namespace ?? ""}/${name}`);
  }

  /** Lists, then watches until the signal; gives back control after the first list. */
  async start(): Promise<void> {
    const version = await this.#list();
    void this.#follow(version);
  }

  async #list(): Promise<string> {
    const { body } = await this.#api.ask("GET", await this.#api.listPath(this.apiVersion, this.kind));
    const { items = [], metadata } = body as {
      readonly items?: readonly LiveObject[];
      readonly metadata?: { readonly resourceVersion?: string };
    };
    this.#objects.clear();
    // Items of a list carry neither kind nor apiVersion.
    for (const item of items) this.#keep({ ...item, apiVersion: this.apiVersion, kind: this.kind });
    this.#changed();
    return metadata?.resourceVersion ?? "";
  }

  async #follow(from: string): Promise<void> {
    for (let version = from; !this.#signal.aborted;) {
      try {
        await this.#read(version);
      } catch {
        // The connection broke; the next list mends what was missed.
      }
      await sleep(200);
      if (this.#signal.aborted) return;
      version = await this.#list().catch(() => "");
    }
  }

  async #read(version: string): Promise<void> {
    const path = await this.#api.listPath(this.apiVersion, this.kind);
    const response = await this.#api.open(`${path}?watch=1&resourceVersion=${version}`);
    const stop = (): void => void response.destroy();
    this.#signal.addEventListener("abort", stop, { once: true });
    for await (const line of createInterface({ input: response })) {
      const { type, object } = JSON.parse(line) as WatchEvent;
      if (type === "ERROR") return;
      if (type === "BOOKMARK") continue;
      if (type === "DELETED") this.#objects.delete(keyOf(object));
      else this.#keep(object);
      this.#changed();
    }
  }

  #keep(object: LiveObject): void {
    this.#objects.set(keyOf(object), object);
  }
}

function keyOf({ metadata: { name, namespace = "" } }: LiveObject): string {
  return `${namespace}/${name}`;
}
