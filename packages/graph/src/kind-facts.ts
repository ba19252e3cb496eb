/**
 * A field by which an object names another.
 *
 * The value at `path` is a name, or an object with `name` and, where the kind has them, `kind`, `group` (or `apiGroup`,
 * `apiVersion`), `namespace`, `key` and `optional`. What the value does not say, `to` does.
 */
export interface ReferenceField {
  /** From the root of the object, with `[]` for each list: `spec.rules[].backendRefs[]`. */
  readonly path: string;
  /** `Kind` or `Kind.group` of the target, unless the value tells: `Secret`, `Issuer.cert-manager.io`. */
  readonly to: string;
  /**
   * Namespace of the target where the value does not tell.
   * @default the object's own
   */
  readonly namespace?: string;
  /**
   * Which field of the value holds the target's name.
   * @default "name"
   */
  readonly name?: string;
}

/** A Secret or other object that the kind's controller makes. */
export interface Product {
  /** `Kind` or `Kind.group`, such as `Secret`. */
  readonly kind: string;
  /** Where its name is written; the first path that holds one counts. `metadata.name` for the object's own name. */
  readonly name: readonly string[];
  /** Appended to the name, such as `-app`. */
  readonly suffix?: string;
  /**
   * Its namespace where the object has none.
   * @default none
   */
  readonly namespace?: string;
  /**
   * One in each namespace that the cluster declares, as a trust Bundle makes them.
   * @default false
   */
  readonly everyNamespace?: boolean;
  /** Keys it always has. */
  readonly keys?: readonly string[];
  /** Where further keys are written, with `{}` the keys of an object; the first path that has any counts. */
  readonly keysAt?: readonly string[];
  /** Paths whose presence means that the keys cannot be known at build. */
  readonly keysUnknownIf?: readonly string[];
}

/** What the graph knows of one kind. Data, not code: one entry serves every object of the kind. */
export interface KindFacts {
  readonly scope: "Namespaced" | "Cluster";
  /** @default [] */
  readonly references?: readonly ReferenceField[];
  /** @default [] */
  readonly produces?: readonly Product[];
  /**
   * CEL over the object that is true once it is usable, for kinds whose readiness Flux cannot tell by itself (kstatus
   * takes a custom resource without a status for Ready).
   */
  readonly ready?: string;
}

/** By `Kind` or `Kind.group`. */
export type KindTable = Readonly<Record<string, KindFacts>>;

/** True once a condition of that type is True for the object's current generation, where the kind records one. */
export function condition(type: string): string {
  return `status.conditions.exists(c, c.type == "${type}" && c.status == "True")`;
}

/** How a kind is written in the tables: `Secret`, `Issuer.cert-manager.io`. */
export function kindKey({ group, kind }: { readonly group: string; readonly kind: string }): string {
  return group === "" ? kind : `${kind}.${group}`;
}
