import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { copySources } from "./copy-sources.ts";
import { moduleFolders, requireGo } from "./go.ts";
import { type Layout } from "./layout.ts";
import { digest, readStamp, writeAtomically, writeStamp } from "./stamp.ts";
import { toolVersion } from "./tool-version.ts";

interface OpenApiStamp {
  readonly key: string;
  readonly sum: string;
}

/** Where the OpenAPI document of the pinned Kubernetes lies. */
export function openApiFile(layout: Layout): string {
  return join(layout.out, "openapi", `kubernetes-${toolVersion("kube-apiserver", layout)}.json`);
}

/** Writes the OpenAPI document of the pinned Kubernetes, unless it is there and whole. */
export async function buildOpenApi(layout: Layout): Promise<{ readonly file: string; readonly cached: boolean }> {
  const file = openApiFile(layout);
  const stamp = readStamp<OpenApiStamp>(layout, "openapi");
  const isWhole = existsSync(file) && stamp?.key === file && stamp.sum === digest(readFileSync(file, "utf8"));
  if (isWhole) return { file, cached: true };

  requireGo();
  await copySources(layout, "controlplane");
  const kubernetes = "k8s.io/kubernetes";
  const roots = await moduleFolders(join(layout.modules, "controlplane"), [kubernetes]);
  const text = readFileSync(join(roots.get(kubernetes) ?? "", "api/openapi-spec/swagger.json"), "utf8");
  writeAtomically(file, text);
  writeStamp(layout, "openapi", { key: file, sum: digest(text) } satisfies OpenApiStamp);
  for (const name of readdirSync(join(file, ".."))) {
    if (join(file, "..", name) !== file) rmSync(join(file, "..", name));
  }
  return { file, cached: false };
}
