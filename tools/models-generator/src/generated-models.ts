import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { dump, load } from "js-yaml";
import { modelledKinds } from "./modelled-kinds.ts";

const header = `// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

`;

const generator = join(import.meta.dirname, "../node_modules/.bin/crd-generate");

/**
 * The files of packages/models/src, by path: an interface for each kind, made by `crd-generate` from the CRDs that
 * `pnpm toolchain crds` keeps, without their descriptions.
 *
 * @param crds the folder with one folder a source
 */
export async function generatedModels(crds: string): Promise<ReadonlyMap<string, string>> {
  const work = await mkdtemp(join(tmpdir(), "mainstay-models-"));
  try {
    const wanted = modelledKinds.flatMap(({ source, group, kinds }) => kinds.map((kind) => ({ source, group, kind })));
    const out = join(work, "out");
    for (const { source, group, kind } of wanted) {
      await writeFile(join(work, `${kind}.yaml`), dump(prepared(await crdOf(join(crds, source), group, kind))));
    }
    const inputs = wanted.map(({ kind }) => join(work, `${kind}.yaml`));
    await promisify(execFile)(generator, ["--input", ...inputs, "--output", out]);
    const files = new Map<string, string>();
    const doors: string[] = [];
    for (const { group, kind } of wanted) {
      const version = await newestVersion(join(out, group), kind);
      const text = await readFile(join(out, group, version, `${kind}.ts`), "utf8");
      const model = new RegExp(String.raw`^export interface I${kind} \{[\s\S]*?^\}$`, "m").exec(text)?.[0];
      if (model === undefined) throw new Error(`crd-generate wrote no interface I${kind}`);
      files.set(`${group}/${kind}.ts`, `${header}${model}\n`);
      doors.push(`export type { I${kind} } from "./${group}/${kind}.ts";`);
    }
    const door = `/**\n * Typed models of kinds that no @kubernetes-models package covers. Types only: \`mainstay validate\` judges the objects.\n *\n * @packageDocumentation\n */\n`;
    files.set("index.ts", `${door}${doors.sort().join("\n")}\n`);
    return files;
  } finally {
    await rm(work, { recursive: true });
  }
}

async function crdOf(folder: string, group: string, kind: string): Promise<unknown> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${group}_`)) continue;
    const crd = load(await readFile(join(folder, name), "utf8")) as { spec: { names: { kind: string } } };
    if (crd.spec.names.kind === kind) return crd;
  }
  throw new Error(`${folder} has no CustomResourceDefinition of ${kind}.${group}`);
}

/** v1 before v1beta1 before v1alpha1, and v2 before v1. */
async function newestVersion(folder: string, kind: string): Promise<string> {
  const rank = (version: string): number => {
    const [, major = "0", stage = "", minor = "0"] = /^v(\d+)(alpha|beta)?(\d+)?$/.exec(version) ?? [];
    return Number(major) * 1e6 + (stage === "" ? 2e5 : stage === "beta" ? 1e5 : 0) + Number(minor);
  };
  const files = await readdir(folder, { recursive: true });
  const versions = files.filter((file) => file.endsWith(`/${kind}.ts`)).map((file) => file.slice(0, file.indexOf("/")));
  const [newest] = versions.sort((one, other) => rank(other) - rank(one));
  if (newest === undefined) throw new Error(`${folder} holds no version of ${kind}`);
  return newest;
}

/**
 * A CRD as the generator wants it: without descriptions, which are others' prose and most of the size (a property may be
 * called `description`, so only texts go), and without `nullable` where there is no `type`, which it refuses.
 */
function prepared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepared);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => !(key === "description" && typeof child === "string"))
      .filter(([key, child]) => !(key === "nullable" && typeof child === "boolean" && !("type" in value)))
      .map(([key, child]) => [key, prepared(child)]),
  );
}
