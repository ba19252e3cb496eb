import type { InventoryObject } from "@mainstay/artifact";
import { type Condition, conditionOf, type LiveObject } from "../api/live-object.ts";
import type { ClusterEvent } from "../report/events.ts";
import { said, type Scene } from "./scene.ts";

/**
 * Why one object that was applied is not well; undefined where nothing speaks against it.
 *
 * @param checks the health check of each kind, in CEL
 */
export async function objectCause(
  { api, stage }: Scene,
  { object, apiVersion }: InventoryObject,
  checks: ReadonlyMap<string, string>,
  events: readonly ClusterEvent[],
): Promise<string | undefined> {
  const [typed = "", ...place] = object.split("/");
  const kind = typed.split(".")[0] ?? "";
  const namespace = place.length > 1 ? { namespace: place[0] ?? "" } : {};
  const live = await api.get({ apiVersion, kind, metadata: { name: place.at(-1) ?? "", ...namespace } });
  if (live === undefined) return "it does not exist";
  const waiting = stage.waiting.get(object);
  if (waiting !== undefined) return waiting;
  const check = checks.get(kind);
  const unplayed = check === undefined ? undefined : stage.unplayed(apiVersion, kind);
  if (unplayed !== undefined) return unplayed;
  const ready = conditionOf(live, "Ready");
  if (ready !== undefined && ready.status !== "True") return said(live, events);
  if (check !== undefined && !looksMet(check, live)) return `its health check does not become true: ${check}`;
  return live.kind === "Deployment" ? lackingPods(live) : undefined;
}

/** Whether each condition that a health check speaks of is somewhere in the status. */
function looksMet(check: string, live: LiveObject): boolean {
  const conditions = conditionsWithin(live.status);
  const asked = [...check.matchAll(/c\.type == "([^"]+)" && c\.status == "([^"]+)"/g)];
  return asked.every(([, type, status]) => conditions.some((one) => one.type === type && one.status === status));
}

function conditionsWithin(value: unknown): readonly Condition[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "type" in value && "status" in value ? [value as Condition] : [];
  return [...own, ...Object.values(value).flatMap(conditionsWithin)];
}

/** What a Deployment says about the pods that it lacks. */
function lackingPods(live: LiveObject): string | undefined {
  const failure = conditionOf(live, "ReplicaFailure");
  if (failure?.status === "True") return failure.message;
  const available = conditionOf(live, "Available");
  return available?.status === "False" ? available.message : undefined;
}
