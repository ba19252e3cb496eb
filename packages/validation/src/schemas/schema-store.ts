import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { InvalidInput } from "@mainstay/fleet";
import { load } from "js-yaml";
import { crdFolders } from "./crd-folders.ts";
import { strictCrdSchema } from "./crd-schema.ts";
import type { JsonSchema } from "./json-schema.ts";
import { kindsOf, objectMetaName, type OpenApi, strictDefinition } from "./openapi-schema.ts";

/** Strict schemas on disk, in kubeconform's layout. */
export interface SchemaStore {
  /** For kubeconform's `-schema-location`. */
  readonly location: string;
  readonly covered: readonly Covered[];
}

/** One kind that is covered, and the file it comes from. */
export interface Covered {
  readonly apiVersion: string;
  readonly kind: string;
  /** Relative to the toolchain's folder. */
  readonly source: string;
}

interface Crd {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: JsonSchema } }[];
  };
}

/**
 * The strict schemas of everything in `<toolchain>/crds` and `<toolchain>/openapi`, made once for the same inputs.
 *
 * @throws InvalidInput where there is nothing to make them from, or where an input cannot be read
 */
export function schemaStore(toolchain: string): SchemaStore {
  const crds = crdFolders(toolchain).flatMap((folder) => filesBelow(folder, ".yaml"));
  const documents = filesBelow(join(toolchain, "openapi"), ".json");
  if (crds.length === 0 || documents.length === 0) {
    throw new InvalidInput(
      `schemas below ${toolchain}`,
      crds.length === 0 ? "there are no CustomResourceDefinitions" : "there is no OpenAPI document of Kubernetes",
      `Run "pnpm toolchain crds".`,
    );
  }
  const texts = [...documents, ...crds].map((file) => [relative(toolchain, file), readFileSync(file, "utf8")] as const);
  const key = hash([revision, ...texts.flat()]);
  const folder = join(toolchain, "schemas", key);
  if (!isWhole(folder)) writeStore(folder, texts);
  const covered = JSON.parse(readFileSync(join(folder, "covered.json"), "utf8")) as Covered[];
  return { location: `${folder}/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json`, covered };
}

/** Raised whenever the way from CRD to schema changes, so that older stores are not used. */
const revision = "1";

function writeStore(folder: string, texts: readonly (readonly [string, string])[]): void {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  const fresh = mkdtempSync(join(parent, ".new-"));
  try {
    const written = new Map<string, string>();
    const covered = new Map<string, Covered>();
    let metadata: JsonSchema = {};
    const put = (group: string, version: string, kind: string, schema: JsonSchema, source: string): void => {
      // kubeconform takes the version for the group of core kinds. A kind of two sources has the schema of the later one.
      const path = join(group === "" ? version : group, `${kind.toLowerCase()}_${version}.json`);
      written.set(path, JSON.stringify(schema));
      covered.set(path, { apiVersion: group === "" ? version : `${group}/${version}`, kind, source });
    };
    for (const [source, text] of texts) {
      if (source.endsWith(".json")) {
        const document = parse(source, text, JSON.parse) as OpenApi;
        metadata = strictDefinition(document, objectMetaName);
        for (const { group, version, kind, name } of kindsOf(document)) {
          put(group, version, kind, strictDefinition(document, name), source);
        }
      } else {
        const { spec } = parse(source, text, load) as Crd;
        for (const { name, schema } of spec.versions) {
          put(spec.group, name, spec.names.kind, strictCrdSchema(schema.openAPIV3Schema, metadata), source);
        }
      }
    }
    for (const [path, text] of [...written, ["covered.json", JSON.stringify([...covered.values()])] as const]) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    writeFileSync(join(fresh, "sum"), sumOf(fresh));
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Whether nothing of a store was cut short or changed since it was written. */
function isWhole(folder: string): boolean {
  return existsSync(join(folder, "sum")) && readFileSync(join(folder, "sum"), "utf8") === sumOf(folder);
}

function sumOf(folder: string): string {
  return hash(filesBelow(folder, ".json").flatMap((file) => [relative(folder, file), readFileSync(file, "utf8")]));
}

function parse(source: string, text: string, read: (text: string) => unknown): unknown {
  try {
    return read(text);
  } catch (error) {
    throw new InvalidInput(
      source,
      `it cannot be read (${(error as Error).message.split("\n")[0]})`,
      `Delete it and run "pnpm toolchain crds".`,
    );
  }
}

function filesBelow(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}

function hash(texts: readonly string[]): string {
  const sum = createHash("sha256");
  for (const text of texts) sum.update(`${text.length}:${text}`);
  return sum.digest("hex").slice(0, 16);
}
