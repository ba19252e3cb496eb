import { createHash } from "node:crypto";
import { gzipSync } from "fflate";
import { packTar } from "modern-tar";
import type { Files } from "./render.ts";

/** The one layer of an artifact. */
export interface Layer {
  readonly bytes: Uint8Array;
  /** `sha256:…` of the compressed bytes; it depends on the files alone. */
  readonly digest: Digest;
  /** `sha256:…` of the uncompressed tar, as image configs want it. */
  readonly diffId: Digest;
}

export type Digest = `sha256:${string}`;

/**
 * Packs files as `tar.gz`.
 *
 * Owner, mode and time are fixed, and the compressor is plain JavaScript: zlib's output differs between the builds of
 * Node and the processors they run on.
 */
export async function pack(files: Files): Promise<Layer> {
  const tar = await packTar(
    [...files].map(([name, text]) => {
      const body = Buffer.from(text);
      return {
        header: { name, size: body.length, type: "file" as const, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0 },
        body,
      };
    }),
  );
  // Level 6 is as small as level 9 for manifests, within a few percent, and many times quicker.
  const bytes = gzipSync(tar, { level: 6, mtime: 0 });
  return { bytes, digest: digestOf(bytes), diffId: digestOf(tar) };
}

export function digestOf(bytes: Uint8Array | string): Digest {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
