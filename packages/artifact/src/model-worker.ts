import { parentPort, workerData } from "node:worker_threads";

// Runs beside the build on a thread of its own: loading the models takes longer than all the rest. It imports nothing of
// this repository, so that it needs none of the conditions the process was started with.

/** An object and the module that holds the model of its kind. */
export interface Judged {
  readonly specifier: string;
  readonly kind: string;
  readonly object: unknown;
}

/** What a model says of an object: nothing where it takes it. */
export type Verdict = { readonly refused: string } | { readonly missing: true } | undefined;

type Model = new (data: unknown) => { validate(): void };

const models = new Map<string, Promise<Record<string, Model> | undefined>>();

function load(specifier: string): Promise<Record<string, Model> | undefined> {
  const known = models.get(specifier);
  if (known !== undefined) return known;
  const loading = (import(specifier) as Promise<Record<string, Model>>).catch((error: NodeJS.ErrnoException) => {
    if (["ERR_MODULE_NOT_FOUND", "ERR_PACKAGE_PATH_NOT_EXPORTED"].includes(error.code ?? "")) return undefined;
    throw error;
  });
  models.set(specifier, loading);
  return loading;
}

async function judge({ specifier, kind, object }: Judged): Promise<Verdict> {
  const model = (await load(specifier))?.[kind];
  if (model === undefined) return { missing: true };
  try {
    new model(object).validate();
    return undefined;
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

for (const specifier of workerData as readonly string[]) void load(specifier);
parentPort?.on("message", async (judged: readonly Judged[]) => {
  parentPort?.postMessage(await Promise.all(judged.map(judge)));
});
