import type { Manifest } from "@mainstay/fleet";
import type { Condition, LiveObject } from "../api/live-object.ts";

/** Plays the controller of one kind: what the real one waits for, produces and writes into the status. */
export interface Actor {
  readonly apiVersion: string;
  readonly kind: string;
  /**
   * API group whose release brings the real controller: it does nothing before that release is Ready.
   * @default it is there from the start
   */
  readonly controller?: string;
  /**
   * False for objects that the controller leaves alone.
   * @default every object
   */
  readonly minds?: (object: LiveObject) => boolean;
  /** @default nothing */
  readonly needs?: (object: LiveObject, world: World) => readonly Need[];
  /** @default nothing */
  readonly produces?: (object: LiveObject, world: World) => readonly Manifest[];
  readonly status: (object: LiveObject, world: World) => object;
}

/** One thing that must hold first. */
export interface Need {
  /** `Secret` or `Kind.group` */
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string | undefined;
  /**
   * The condition that must be True.
   * @default it needs only be there
   */
  readonly condition?: string;
  /**
   * Keys of its data.
   * @default none
   */
  readonly keys?: readonly string[];
  /** What the other object refuses, as a clause; undefined where it agrees. */
  readonly refuses?: (other: LiveObject) => string | undefined;
}

/** What an actor sees of the cluster. */
export interface World {
  find(kind: string, name: string, namespace?: string): LiveObject | undefined;
  /** The HelmRelease that brings the controller of an API group. */
  controllerOf(group: string): LiveObject | undefined;
  namespaces(): readonly LiveObject[];
}

/** The condition that a controller writes about the object as it is now. */
export function condition(
  object: LiveObject,
  type: string,
  status: "True" | "False" = "True",
  reason: string = type,
): Condition {
  return {
    type,
    status,
    reason,
    message: "played by the rehearsal",
    observedGeneration: object.metadata.generation ?? 1,
    lastTransitionTime: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
  };
}

/** The status of most kinds: Ready. */
export function ready(object: LiveObject): object {
  return { conditions: [condition(object, "Ready")] };
}

/** A Secret with a dummy value at each key. */
export function dummySecret(
  name: string,
  namespace: string | undefined,
  keys: readonly string[],
  type = "Opaque",
): Manifest {
  const data = Object.fromEntries(keys.map((key) => [key, Buffer.from("rehearsal").toString("base64")]));
  return {
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
    type,
    data,
  } as Manifest;
}
