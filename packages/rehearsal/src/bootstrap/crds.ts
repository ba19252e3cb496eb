import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Inventory } from "@mainstay/artifact";
import { InvalidInput } from "@mainstay/fleet";
import type { ApiServer } from "../api/api-server.ts";
import { conditionOf, type LiveObject } from "../api/live-object.ts";
import { eventually } from "../lab/eventually.ts";

/** Those of the Flux that runs here; the other folder of Flux is what output is held against. */
const running = "flux-controllers";

/** The CustomResourceDefinitions of the controllers of Flux, as files. */
export function fluxCrds(toolchain: string): readonly string[] {
  return crdFiles(toolchain).filter((file) => file.includes(`/${running}/`));
}

/** Those of every group that bootstrap or a release brings, with the groups that the toolchain does not have. */
export function clusterCrds(
  toolchain: string,
  inventory: Inventory,
): { readonly files: readonly string[]; readonly missing: readonly string[] } {
  const brought = inventory.kustomizations.flatMap(({ provides }) => provides.flatMap(({ crds = [] }) => crds));
  const groups = new Set([...inventory.bootstrap.crds.map(({ group }) => group), ...brought]);
  const files = crdFiles(toolchain).filter(
    (file) => groups.has(groupOf(file)) && !groupOf(file).endsWith(".toolkit.fluxcd.io"),
  );
  const found = new Set(files.map(groupOf));
  return { files, missing: [...groups].filter((group) => !found.has(group)) };
}

/** Installs CustomResourceDefinitions, as phase 1 of the bootstrap will, and waits until the API server serves them. */
export async function installCrds(api: ApiServer, files: readonly string[], alive: () => void): Promise<void> {
  const queue = [...files];
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) await install(api, file);
  };
  await Promise.all([work(), work(), work(), work()]);
  const served = async (): Promise<boolean> => {
    const { body } = await api.ask("GET", crdPath);
    const { items } = body as { readonly items: readonly LiveObject[] };
    return items.every((item) => conditionOf(item, "Established")?.status === "True");
  };
  await eventually("CustomResourceDefinitions", served, 60_000, alive);
}

const crdPath = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

async function install(api: ApiServer, file: string): Promise<void> {
  const { status, body } = await api.ask("POST", crdPath, readFileSync(file, "utf8"));
  if (status < 300) return;
  const said = (body as { readonly message?: string }).message;
  throw new InvalidInput(
    `CustomResourceDefinition ${file}`,
    `the API server refuses it (${said})`,
    `Run "pnpm toolchain crds".`,
  );
}

function crdFiles(toolchain: string): readonly string[] {
  const root = join(toolchain, "crds");
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** `…/cert-manager.io_issuers.yaml` → `cert-manager.io` */
function groupOf(file: string): string {
  return /([^/_]+)_[^/]*$/.exec(file)?.[1] ?? "";
}
