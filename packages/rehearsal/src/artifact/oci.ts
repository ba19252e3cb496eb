import { type Artifact, type Descriptor, digestOf, type Files, mediaTypes, pack, push } from "@mainstay/artifact";

/** What tells one kind of artifact from another. */
export interface ArtifactKind {
  readonly config: { readonly mediaType: string; readonly content: object };
  readonly layer: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Packs files as the one layer of an artifact and puts it into the registry on loopback; gives its digest. */
export async function pushFiles(
  files: Files,
  { config, layer, annotations = {} }: ArtifactKind,
  target: string,
): Promise<string> {
  const { bytes } = await pack(files);
  const content = blob(layer, bytes);
  const settings = blob(config.mediaType, Buffer.from(JSON.stringify(config.content)));
  const manifest = blob(
    mediaTypes.manifest,
    Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: mediaTypes.manifest,
        config: settings.descriptor,
        layers: [content.descriptor],
        annotations,
      }),
    ),
  );
  const artifact: Artifact = { manifest, blobs: [settings, content], layerDigest: content.descriptor.digest };
  return (await push(artifact, target, { plainHttp: true, environment: {} })).digest;
}

function blob(mediaType: string, bytes: Uint8Array): { readonly descriptor: Descriptor; readonly bytes: Uint8Array } {
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes };
}
