import { conditionOf, valueAt } from "../api/live-object.ts";
import type { Need, World } from "./actor.ts";

/**
 * Why something that an actor needs does not hold, as a clause; undefined where it holds.
 *
 * @param waiting what other objects wait for, by their names as text
 */
export function unmet(need: Need, world: World, waiting: ReadonlyMap<string, string>): string | undefined {
  const { kind, name, namespace, condition, keys = [], refuses } = need;
  const text = [kind, ...(namespace === undefined ? [] : [namespace]), name].join("/");
  const found = world.find(kind, name, namespace);
  if (found === undefined) return `${text} does not exist`;
  const refused = refuses?.(found);
  if (refused !== undefined) return `${text} ${refused}`;
  const data = valueAt(found, "data") as Readonly<Record<string, unknown>> | undefined;
  const key = keys.find((one) => data?.[one] === undefined);
  if (key !== undefined) return `${text} has no key ${key}`;
  if (condition === undefined || conditionOf(found, condition)?.status === "True") return undefined;
  const why = waiting.get(text);
  return `${text} is not ${condition}${why === undefined ? "" : ` (${why})`}`;
}
