import { breakers } from "./mutations.ts";
import { pick, random } from "./random.ts";
import type { JsonSchema } from "../schemas/json-schema.ts";

/** A sound object and the schema of its kind. */
export interface Sound {
  readonly name: string;
  readonly object: Record<string, unknown> & { readonly apiVersion: string; readonly kind: string };
  readonly schema: JsonSchema;
}

/** One broken copy of a sound object. */
export interface Mutant {
  readonly how: string;
  readonly where: string;
  readonly name: string;
  readonly object: Record<string, unknown> & { readonly apiVersion: string };
}

/** `count` broken objects, the ways of breaking taking turns; the same for the same seed. */
export function mutants(sound: readonly Sound[], count: number, seed: number): readonly Mutant[] {
  const next = random(seed);
  const ways = Object.entries(breakers);
  const made: Mutant[] = [];
  for (let turn = 0; made.length < count && turn < count * 200; turn++) {
    const [how, breaker] = ways[made.length % ways.length] ?? [];
    const original = pick(sound, next);
    if (how === undefined || breaker === undefined || original === undefined) break;
    const object = structuredClone(original.object);
    const where = breaker(object, original.schema, next);
    if (where !== undefined) made.push({ how, where, name: original.name, object });
  }
  return made;
}
