import type { Inventory } from "@mainstay/artifact";
import type { Stage } from "../actors/stage.ts";
import type { ApiServer } from "../api/api-server.ts";
import { conditionOf, type LiveObject, valueAt } from "../api/live-object.ts";
import type { ClusterEvent } from "../report/events.ts";
import type { Progress } from "./progress.ts";

/** What the causes are looked for in. */
export interface Scene {
  readonly api: ApiServer;
  readonly stage: Stage;
  readonly progress: Progress;
  readonly inventory: Inventory;
}

/** An object and what is the matter with it. */
export interface Cause {
  readonly object: string;
  readonly cause: string;
}

/** What Flux says of an object; where it is just trying again, what it said of the last attempt. */
export function said(object: LiveObject | undefined, events: readonly ClusterEvent[]): string {
  if (valueAt(object, "spec.suspend") === true) return "it is suspended";
  const ready = object === undefined ? undefined : conditionOf(object, "Ready");
  if (ready?.status === "False" && ready.message !== undefined) return ready.message;
  const { kind, metadata } = object ?? { kind: "", metadata: { name: "" } };
  const attempt = events.findLast(
    (event) => event.object.startsWith(`${kind}.`) && event.object.endsWith(`/${metadata.namespace}/${metadata.name}`),
  );
  return attempt?.message ?? ready?.message ?? "Flux says nothing about it";
}
