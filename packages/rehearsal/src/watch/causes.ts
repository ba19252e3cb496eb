import type { Inventory } from "@mainstay/artifact";
import { isReady, listAt, type LiveObject, textAt } from "../api/live-object.ts";
import { type ClusterEvent, warningEvents } from "../report/events.ts";
import { causesWithin } from "./kustomization-causes.ts";
import { said, type Scene } from "./scene.ts";

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

/** The causes, without the Kustomizations that only wait for another. */
export async function failures(scene: Scene): Promise<readonly Failure[]> {
  const { progress, inventory } = scene;
  const events = await warningEvents(scene.api);
  const stuck = new Set(progress.kustomizations.flatMap(({ name, ready }) => (ready ? [] : [name])));
  const root = progress.kustomization("flux-system");
  const found: Failure[] = isReady(root) ? [] : [await rootFailure(scene, root, events)];
  for (const { name } of inventory.kustomizations) {
    const live = progress.kustomization(name);
    if (live === undefined || !stuck.has(name) || dependenciesOf(live).some((one) => stuck.has(one))) continue;
    const holdsUp = waitersOf(name, inventory).filter((one) => stuck.has(one));
    for (const cause of await causesWithin(scene, live, events)) {
      found.push({ ...cause, kustomization: name, holdsUp, ...originOf(inventory, cause.object, name) });
    }
  }
  const ready = events.filter(({ object }) => !stuck.has(object.slice(object.lastIndexOf("/") + 1)));
  return [...found, ...failedAttempts(ready, inventory)];
}

/** Attempts of Flux that failed, though a later one did not: the order is left to chance. */
export function failedAttempts(events: readonly ClusterEvent[], inventory: Inventory): readonly Failure[] {
  return events
    .filter(({ object }) => /^(Kustomization\.kustomize|HelmRelease\.helm)\.toolkit/.test(object))
    .map(({ object, message }) => {
      const name = object.slice(object.lastIndexOf("/") + 1);
      const cause = `an attempt failed, a later one did not: ${message}`;
      return { object, cause, kustomization: name, holdsUp: [], ...originOf(inventory, object, name) };
    });
}

async function rootFailure(
  { api, inventory }: Scene,
  root: LiveObject | undefined,
  events: readonly ClusterEvent[],
): Promise<Failure> {
  const metadata = { name: "flux-system", namespace: "flux-system" };
  const source = await api.get({ apiVersion: "source.toolkit.fluxcd.io/v1", kind: "OCIRepository", metadata });
  const kind = isReady(source) ? "Kustomization.kustomize" : "OCIRepository.source";
  const cause = said(isReady(source) ? root : source, events);
  const holdsUp = inventory.kustomizations.map(({ name }) => name);
  return { object: `${kind}.toolkit.fluxcd.io/flux-system/flux-system`, cause, kustomization: "flux-system", holdsUp };
}

/** As Flux has them, which may be others than the inventory's. */
function dependenciesOf(kustomization: LiveObject): readonly string[] {
  return listAt(kustomization, "spec.dependsOn").map((dependency) => textAt(dependency, "name") ?? "");
}

function waitersOf(name: string, { kustomizations }: Pick<Inventory, "kustomizations">): readonly string[] {
  const direct = kustomizations.filter(({ dependsOn }) => dependsOn.includes(name)).map((one) => one.name);
  return [...new Set(direct.flatMap((one) => [one, ...waitersOf(one, { kustomizations })]))];
}

function originOf({ objects, kustomizations }: Inventory, object: string, name: string): { readonly builtAt?: string } {
  const origin = objects.find((one) => one.object === object) ?? kustomizations.find((one) => one.name === name);
  return origin?.package === undefined ? {} : { builtAt: `${origin.package} ${origin.source}` };
}
