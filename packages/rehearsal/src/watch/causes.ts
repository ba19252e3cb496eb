import type { Inventory, InventoryObject } from "@mainstay/artifact";
import type { Stage } from "../actors/stage.ts";
import type { ApiServer } from "../api/api-server.ts";
import { conditionOf, isReady, listAt, type LiveObject, textAt } from "../api/live-object.ts";
import type { Progress } from "./progress.ts";

/** Why the cluster does not become Ready: one object and what is the matter with it. */
export interface Failure {
  /** `Kind.group/namespace/name` */
  readonly object: string;
  readonly cause: string;
  readonly kustomization: string;
  /** The builder call it comes from: `@mainstay/networking@1.2.0 src/bgp.ts:12`. */
  readonly builtAt?: string;
  /** Kustomizations that wait for it. */
  readonly holdsUp: readonly string[];
}

interface Scene {
  readonly api: ApiServer;
  readonly stage: Stage;
  readonly progress: Progress;
  readonly inventory: Inventory;
}

/** The causes, without the Kustomizations that only wait for another. */
export async function failures(scene: Scene): Promise<readonly Failure[]> {
  const { progress, inventory } = scene;
  const stuck = new Set(progress.kustomizations.flatMap(({ name, ready }) => (ready ? [] : [name])));
  const root = progress.kustomization("flux-system");
  const found: Failure[] = isReady(root) ? [] : [await rootFailure(scene, root)];
  for (const { name, dependsOn } of inventory.kustomizations) {
    const live = progress.kustomization(name);
    if (!stuck.has(name) || live === undefined || dependsOn.some((one) => stuck.has(one))) continue;
    const holdsUp = waitersOf(name, inventory).filter((one) => stuck.has(one));
    for (const { object, cause } of await causesOf(scene, name, live)) {
      found.push({ object, cause, kustomization: name, holdsUp, ...originOf(inventory, object, name) });
    }
  }
  return found;
}

async function rootFailure({ api, inventory }: Scene, root: LiveObject | undefined): Promise<Failure> {
  const metadata = { name: "flux-system", namespace: "flux-system" };
  const source = await api.get({ apiVersion: "source.toolkit.fluxcd.io/v1", kind: "OCIRepository", metadata });
  const broken = isReady(source) ? root : source;
  const kind = broken?.kind === "OCIRepository" ? "OCIRepository.source" : "Kustomization.kustomize";
  const cause = said(broken) ?? "Flux says nothing about it";
  const holdsUp = inventory.kustomizations.map(({ name }) => name);
  return { object: `${kind}.toolkit.fluxcd.io/flux-system/flux-system`, cause, kustomization: "flux-system", holdsUp };
}

async function causesOf(
  scene: Scene,
  name: string,
  live: LiveObject,
): Promise<readonly { object: string; cause: string }[]> {
  const own = scene.inventory.objects.filter(({ kustomization }) => kustomization === name);
  const message = said(live) ?? "Flux says nothing about it";
  const refused = own.find(({ object }) => message.includes(fluxName(object)));
  const applied = listAt(live, "status.inventory.entries").length > 0;
  if (refused !== undefined && !applied) return [{ object: refused.object, cause: message }];
  const checked = new Set(listAt(live, "spec.healthCheckExprs").map((each) => textAt(each, "kind") ?? ""));
  const unwell: { object: string; cause: string }[] = [];
  for (const object of applied ? own : []) {
    const cause = await causeOf(scene, object, checked);
    if (cause !== undefined) unwell.push({ object: object.object, cause });
  }
  if (unwell.length > 0) return unwell;
  return [
    { object: refused?.object ?? `Kustomization.kustomize.toolkit.fluxcd.io/flux-system/${name}`, cause: message },
  ];
}

/** Why one object of a Kustomization is not well; undefined where nothing speaks against it. */
async function causeOf(
  { api, stage }: Scene,
  { object, apiVersion }: InventoryObject,
  checked: ReadonlySet<string>,
): Promise<string | undefined> {
  const [typed = "", ...place] = object.split("/");
  const kind = typed.split(".")[0] ?? "";
  const namespace = place.length > 1 ? { namespace: place[0] ?? "" } : {};
  const live = await api.get({ apiVersion, kind, metadata: { name: place.at(-1) ?? "", ...namespace } });
  if (live === undefined) return "it does not exist";
  const waiting = stage.waiting.get(object);
  if (waiting !== undefined) return waiting;
  const unplayed = checked.has(kind) ? stage.unplayed(apiVersion, kind) : undefined;
  if (unplayed !== undefined) return unplayed;
  const ready = conditionOf(live, "Ready");
  return ready === undefined || ready.status === "True"
    ? undefined
    : (ready.message ?? `it is not Ready (${ready.reason})`);
}

function said(object: LiveObject | undefined): string | undefined {
  const ready = object === undefined ? undefined : conditionOf(object, "Ready");
  return ready?.message ?? textAt(object, "status.conditions.0.message");
}

/** `Certificate.cert-manager.io/gateways/wildcard` as Flux writes it: `Certificate/gateways/wildcard`. */
function fluxName(object: string): string {
  return object.replace(/^([^./]+)\.[^/]*\//, "$1/");
}

function waitersOf(name: string, { kustomizations }: Inventory): readonly string[] {
  const direct = kustomizations.filter(({ dependsOn }) => dependsOn.includes(name)).map((one) => one.name);
  return [...new Set(direct.flatMap((one) => [one, ...waitersOf(one, { kustomizations } as Inventory)]))];
}

function originOf({ objects, kustomizations }: Inventory, object: string, name: string): { readonly builtAt?: string } {
  const origin = objects.find((one) => one.object === object) ?? kustomizations.find((one) => one.name === name);
  return origin?.package === undefined ? {} : { builtAt: `${origin.package} ${origin.source}` };
}
