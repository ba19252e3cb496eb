import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runTool } from "../run-tool.ts";

/** A chart that is wanted: where it is and how it is reached. */
export interface ChartReference {
  /** `oci://quay.io/cilium/charts/cilium` */
  readonly url: string;
  readonly version: string;
  readonly plainHttp: boolean;
}

export interface UnpackedChart {
  readonly folder: string;
  readonly digest: string;
}

/**
 * An unpacked chart from its registry, kept by digest; or why the registry does not give it.
 *
 * @param cache where charts are kept: `<cache>/<digest>/<chart>`
 */
export async function unpackedChart(
  { url, version, plainHttp }: ChartReference,
  cache: string,
  tool: (name: string) => string,
): Promise<UnpackedChart | { readonly unreachable: string }> {
  // Helm writes "+" as "_" in tags.
  const image = `${url.replace("oci://", "")}:${version.replaceAll("+", "_")}`;
  const insecure = plainHttp ? ["--insecure"] : [];
  const asked = await runTool(tool("crane"), ["digest", image, ...insecure], { timeout: 30_000 }).catch(
    (error: Error) => error,
  );
  if (asked instanceof Error) return { unreachable: asked.message.split("\n")[0] ?? "" };
  if (asked.exitCode !== 0) return { unreachable: lastLine(asked.stderr) };
  const digest = asked.stdout.trim();
  const folder = join(cache, digest.replace(":", "-"));
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, ".new-"));
    try {
      const flags = [...(plainHttp ? ["--plain-http"] : []), "--untar", "--untardir", fresh];
      const pulled = await runTool(tool("helm"), ["pull", url, "--version", version, ...flags]);
      if (pulled.exitCode !== 0) return { unreachable: lastLine(pulled.stderr) };
      for (const name of readdirSync(fresh)) if (name.endsWith(".tgz")) rmSync(join(fresh, name));
      renameSync(fresh, folder);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  const [chart = ""] = readdirSync(folder);
  return { folder: join(folder, chart), digest };
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
