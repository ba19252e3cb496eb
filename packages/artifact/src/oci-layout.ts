import { type Digest, digestOf, type Layer } from "./pack.ts";
import type { Inventory } from "./inventory.ts";
import type { Revision } from "./revision.ts";

/** Media types that Flux's source-controller expects of an artifact. */
export const mediaTypes = {
  manifest: "application/vnd.oci.image.manifest.v1+json",
  config: "application/vnd.cncf.flux.config.v1+json",
  layer: "application/vnd.cncf.flux.content.v1.tar+gzip",
  index: "application/vnd.oci.image.index.v1+json",
} as const;

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size: number;
}

/** An artifact, ready to be written as an OCI image layout or pushed. */
export interface Artifact {
  readonly manifest: Blob & { readonly descriptor: Descriptor };
  /** Config and layer. */
  readonly blobs: readonly Blob[];
  readonly layerDigest: Digest;
}

export interface Blob {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
}

/**
 * The OCI artifact around a layer.
 *
 * The inventory travels in the config: with the artifact, unseen by Flux, and outside the layer, whose digest says
 * whether the manifests changed.
 */
export function artifactOf(layer: Layer, inventory: Inventory, revision: Revision): Artifact {
  const content: Blob = {
    descriptor: { mediaType: mediaTypes.layer, digest: layer.digest, size: layer.bytes.length },
    bytes: layer.bytes,
  };
  const config = jsonBlob(mediaTypes.config, {
    created: revision.created,
    architecture: "",
    os: "",
    config: {},
    rootfs: { type: "layers", diff_ids: [layer.diffId] },
    inventory,
  });
  const manifest = jsonBlob(mediaTypes.manifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: config.descriptor,
    layers: [content.descriptor],
    annotations: {
      "org.opencontainers.image.created": revision.created,
      "org.opencontainers.image.revision": revision.revision,
      "org.opencontainers.image.source": revision.source,
      "org.opencontainers.image.version": revision.version,
    },
  });
  return { manifest, blobs: [config, content], layerDigest: layer.digest };
}

/** The files of an OCI image layout (image-spec 1.1) that holds one artifact. */
export function layoutFiles({ manifest, blobs }: Artifact, tag: string): ReadonlyMap<string, Uint8Array | string> {
  const index = {
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests: [{ ...manifest.descriptor, annotations: { "org.opencontainers.image.ref.name": tag } }],
  };
  return new Map<string, Uint8Array | string>([
    ["oci-layout", JSON.stringify({ imageLayoutVersion: "1.0.0" })],
    ["index.json", JSON.stringify(index)],
    ...[manifest, ...blobs].map(
      ({ descriptor, bytes }) => [`blobs/${descriptor.digest.replace(":", "/")}`, bytes] as const,
    ),
  ]);
}

function jsonBlob(mediaType: string, content: unknown): Blob {
  const bytes = Buffer.from(JSON.stringify(content));
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes };
}
