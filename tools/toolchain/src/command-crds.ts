import { buildCrds, type CrdReport } from "./build-crds.ts";
import { buildOpenApi } from "./build-open-api.ts";
import { clearLeftovers } from "./build-tools.ts";
import { crdSourceNames } from "./crd-sources.ts";
import { type Layout } from "./layout.ts";
import { lock } from "./lock.ts";
import { onWait, print } from "./print.ts";

/** `pnpm toolchain crds` */
export async function commandCrds(layout: Layout): Promise<number> {
  const unlock = await lock(layout, onWait);
  try {
    clearLeftovers(layout);
    let total = 0;
    for (const source of crdSourceNames) {
      const report = await buildCrds(source, layout);
      total += report.count;
      print(line(report));
    }
    const { file, cached } = await buildOpenApi(layout);
    return print(`${total} CRDs in ${layout.out}/crds; Kubernetes OpenAPI ${cached ? "in" : "written to"} ${file}`);
  } finally {
    unlock();
  }
}

function line({ source, count, groups, versions, cached }: CrdReport): string {
  const written = cached ? "" : "  written";
  return `${source.padEnd(26)} ${String(count).padStart(3)} CRDs  ${groups.join(", ")}  (${versions.join(", ")})${written}`;
}
