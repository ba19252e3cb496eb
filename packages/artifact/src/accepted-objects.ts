import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Objects that their models have accepted before. Models are pure, so an object that has not changed since need not be
 * shown to the same version of its model again, and most builds load no model at all.
 */
export interface AcceptedObjects {
  has(specifier: string, object: unknown): boolean;
  /** Keeps what was accepted in this run, and forgets what was not asked about. */
  keep(): void;
  readonly isEmpty: boolean;
}

/** @param file where they are kept; a file that cannot be read counts as none */
export function acceptedObjects(file: string): AcceptedObjects {
  const before = read(file);
  const asked = new Set<string>();
  return {
    isEmpty: before.size === 0,
    has(specifier, object) {
      const key = createHash("sha256")
        .update(`${versions}\n${specifier}\n${JSON.stringify(object)}`)
        .digest("base64");
      asked.add(key);
      return before.has(key);
    },
    keep() {
      if (before.size === asked.size && [...asked].every((key) => before.has(key))) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.${process.pid}`, [...asked].join("\n"));
      renameSync(`${file}.${process.pid}`, file);
    },
  };
}

/** The exact versions of the models, as this package pins them. */
const versions = JSON.stringify(
  (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { dependencies: object })
    .dependencies,
);

function read(file: string): ReadonlySet<string> {
  try {
    return new Set(readFileSync(file, "utf8").split("\n"));
  } catch {
    return new Set();
  }
}
