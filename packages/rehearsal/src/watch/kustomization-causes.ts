import type { InventoryObject } from "@mainstay/artifact";
import { listAt, type LiveObject, textAt } from "../api/live-object.ts";
import type { ClusterEvent } from "../report/events.ts";
import { objectCause } from "./object-cause.ts";
import { type Cause, said, type Scene } from "./scene.ts";

/** Why one Kustomization is not Ready though everything it waits for is: the object that Flux names, or those that are not well. */
export async function causesWithin(
  scene: Scene,
  live: LiveObject,
  events: readonly ClusterEvent[],
): Promise<readonly Cause[]> {
  const { name } = live.metadata;
  const own = scene.inventory.objects.filter(({ kustomization }) => kustomization === name);
  const message = said(live, events);
  const named = objectNamed(message, own);
  if (named !== undefined) return [{ object: named, cause: message }];
  const applied = listAt(live, "status.inventory.entries").length > 0;
  const checks = new Map(
    listAt(live, "spec.healthCheckExprs").map((check) => [textAt(check, "kind") ?? "", textAt(check, "current") ?? ""]),
  );
  const unwell: Cause[] = [];
  for (const object of applied ? own : []) {
    const cause = await objectCause(scene, object, checks, events);
    if (cause !== undefined) unwell.push({ object: object.object, cause });
  }
  if (unwell.length > 0) return unwell;
  return [{ object: `Kustomization.kustomize.toolkit.fluxcd.io/flux-system/${name}`, cause: message }];
}

/** `ExternalSecret/shop/database dry-run failed: …`: the object of the inventory, whatever namespace Flux found it in. */
function objectNamed(message: string, own: readonly InventoryObject[]): string | undefined {
  const [, kind = "", path = ""] = /^([A-Z]\w+)\/(\S+) (?:dry-run|apply|namespace|not found)/.exec(message) ?? [];
  if (kind === "") return undefined;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const inventoried = own.find(({ object }) => /^\w+/.exec(object)?.[0] === kind && object.endsWith(`/${name}`));
  return inventoried?.object ?? `${kind}/${path}`;
}
