import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Files, Inventory } from "@mainstay/artifact";
import { InvalidInput } from "@mainstay/fleet";
import { unpackTar } from "modern-tar";

/** An artifact as `mainstay build` wrote it. */
export interface BuiltArtifact {
  readonly files: Files;
  readonly inventory: Inventory;
  /** Those of its OCI manifest. */
  readonly annotations: Readonly<Record<string, string>>;
  /** `sha256:…` of its OCI manifest. */
  readonly digest: string;
}

interface OciManifest {
  readonly config: { readonly digest: string };
  readonly layers: readonly { readonly digest: string }[];
  readonly annotations?: Readonly<Record<string, string>>;
}

/**
 * Reads the OCI image layout in `dist/artifact` of a cluster's folder.
 *
 * @throws InvalidInput where it is missing or damaged
 */
export async function readArtifact(folder: string): Promise<BuiltArtifact> {
  const layout = join(folder, "dist/artifact");
  if (!existsSync(join(layout, "index.json"))) {
    throw new InvalidInput(`artifact ${layout}`, "it is not there", `Run "mainstay build" first.`);
  }
  try {
    const blob = (digest: string): Buffer => readFileSync(join(layout, "blobs", digest.replace(":", "/")));
    const index = JSON.parse(readFileSync(join(layout, "index.json"), "utf8")) as {
      readonly manifests: readonly [{ readonly digest: string }];
    };
    const { digest } = index.manifests[0];
    const { config, layers, annotations = {} } = JSON.parse(blob(digest).toString()) as OciManifest;
    const { inventory } = JSON.parse(blob(config.digest).toString()) as { readonly inventory: Inventory };
    const entries = await unpackTar(gunzipSync(blob(layers[0]?.digest ?? "")));
    const files = new Map(entries.map(({ header, data }) => [header.name, Buffer.from(data ?? []).toString()]));
    return { files, inventory, annotations, digest };
  } catch (error) {
    throw new InvalidInput(
      `artifact ${layout}`,
      `it is damaged (${error instanceof Error ? error.message : String(error)})`,
      `Build it anew with "mainstay build".`,
    );
  }
}
