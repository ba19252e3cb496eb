import { readdirSync, readFileSync, rmSync, statSync, mkdirSync } from "node:fs";
import { join } from "node:path";

import { type CrdSource, type CrdSourceName, crdSources } from "./crd-sources.ts";
import { copySources } from "./copy-sources.ts";
import { pinned } from "./go-mod.ts";
import { lastLines, moduleFolders, requireGo, runGo } from "./go.ts";
import { type Layout } from "./layout.ts";
import { type Crd, splitCrds } from "./split-crds.ts";
import { digest, readStamp, writeAtomically, writeStamp } from "./stamp.ts";
import { toolVersion } from "./tool-version.ts";
import { ToolchainError } from "./toolchain-error.ts";

/** Files of a source by name, with the digest of their content. */
interface CrdStamp {
  readonly key: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What the CRDs of one source are, for people. */
export interface CrdReport {
  readonly source: CrdSourceName;
  readonly versions: readonly string[];
  readonly count: number;
  readonly groups: readonly string[];
  readonly cached: boolean;
}

/** The versions that go.mod pins, one for each module of the source. */
export function crdVersions(name: CrdSourceName, layout: Layout): string[] {
  const { modules, pins }: CrdSource = crdSources[name];
  return modules.map((module) => `${shortName(module)} ${pinned(layout.modules, pins, module).slice(1)}`);
}

/** Writes the CRDs of a source to `crds/<source>`, unless they are there, whole and of the pinned versions. */
export async function buildCrds(name: CrdSourceName, layout: Layout): Promise<CrdReport> {
  const stampName = `crds.${name}`;
  const folder = join(layout.out, "crds", name);
  const key = digest([crdSources[name], crdVersions(name, layout), toolVersion("controller-gen", layout)]);
  const old = readStamp<CrdStamp>(layout, stampName);
  const cached =
    old?.key === key && Object.entries(old.files).every(([file, sum]) => sumOf(join(folder, file)) === sum);
  const files = cached ? old.files : await write(name, folder, layout);
  if (!cached) writeStamp(layout, stampName, { key, files } satisfies CrdStamp);

  const names = Object.keys(files);
  const groups = [...new Set(names.map((file) => file.slice(0, file.indexOf("_"))))].sort();
  return { source: name, versions: crdVersions(name, layout), count: names.length, groups, cached };
}

async function write(name: CrdSourceName, folder: string, layout: Layout): Promise<Record<string, string>> {
  const source: CrdSource = crdSources[name];
  requireGo();
  await copySources(layout, source.pins);
  const found = source.shipped
    ? await shippedCrds(source, source.shipped, layout)
    : await generatedCrds(name, source, layout);
  const wanted = found.filter(({ group }) => source.groups.includes(group));
  const missing = source.groups.filter((group) => !wanted.some((crd) => crd.group === group));
  if (missing.length > 0) {
    throw new ToolchainError(
      `CRDs of ${name}`,
      `none is of the group ${missing.join(", ")}`,
      "Compare the paths and groups in tools/toolchain/src/crd-sources.ts with the files of the pinned module.",
    );
  }
  const files: Record<string, string> = {};
  for (const { group, plural, text } of wanted) {
    const file = `${group}_${plural}.yaml`;
    writeAtomically(join(folder, file), text);
    files[file] = digest(text);
  }
  for (const file of readdirSync(folder)) if (!(file in files)) rmSync(join(folder, file));
  return files;
}

async function shippedCrds({ pins, modules }: CrdSource, shipped: readonly string[], layout: Layout): Promise<Crd[]> {
  const roots = await moduleFolders(join(layout.modules, pins), modules);
  return [...roots.values()]
    .flatMap((root) => shipped.map((path) => join(root, path)))
    .flatMap(yamlFiles)
    .flatMap((file) => splitCrds(readFileSync(file, "utf8")));
}

async function generatedCrds(name: CrdSourceName, { pins, modules }: CrdSource, layout: Layout): Promise<Crd[]> {
  const cwd = join(layout.modules, pins);
  const to = join(layout.out, "tmp", `crds.${name}.${process.pid}`);
  mkdirSync(to, { recursive: true });
  const paths = modules.map((module) => `paths=${module}/...`);
  const { code, stderr } = await runGo(["tool", "controller-gen", "crd", ...paths, `output:crd:dir=${to}`], cwd);
  if (code !== 0) {
    throw new ToolchainError(
      `CRDs of ${name}`,
      `controller-gen failed\n    ${lastLines(stderr)}`,
      "Run `pnpm toolchain crds` again; modules come from the proxy that `go env GOPROXY` names.",
    );
  }
  const crds = yamlFiles(to).flatMap((file) => splitCrds(readFileSync(file, "utf8")));
  rmSync(to, { recursive: true });
  return crds;
}

function yamlFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => join(path, file));
}

function sumOf(file: string): string | undefined {
  try {
    return digest(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** `source-controller/api` of `github.com/fluxcd/source-controller/api`. */
const shortName = (module: string) =>
  module
    .split("/")
    .slice(module.startsWith("github.com/") ? 2 : 1)
    .join("/");
