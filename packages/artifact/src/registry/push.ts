import { InvalidInput } from "@mainstay/fleet";
import type { Artifact, Blob } from "../oci-layout.ts";
import type { Digest } from "../pack.ts";
import { credentialsFor } from "./credentials.ts";
import { parseReference, type Reference, referenceText } from "./reference.ts";
import { type Session, type SessionOptions, session } from "./session.ts";

export interface PushOptions extends SessionOptions {
  /** Where Docker's configuration is looked for. */
  readonly environment?: NodeJS.ProcessEnv;
}

export interface Pushed {
  /** With the tag: `oci://registry.example.com/fleet/apps:latest`. */
  readonly reference: string;
  readonly digest: Digest;
  /** False where the tag already was at this digest. */
  readonly moved: boolean;
}

/**
 * Puts an artifact into a registry: its blobs, its manifest by digest, and only then the tag.
 *
 * A push that dies is simply run again: what is there already is not sent twice.
 *
 * @param target `oci://host/repository[:tag]`
 * @throws InvalidInput where the registry cannot be reached, refuses the credentials or the artifact
 */
export async function push(artifact: Artifact, target: string, options: PushOptions = {}): Promise<Pushed> {
  const reference = parseReference(target);
  const { environment = process.env } = options;
  const credentials = options.credentials ?? (await credentialsFor(reference.host, environment));
  const send = session(reference, { ...options, credentials });
  const { digest } = artifact.manifest.descriptor;
  for (const blob of artifact.blobs) await pushBlob(send, reference, blob);
  const before = await digestAt(send, reference, reference.tag);
  if (before !== digest) {
    await pushManifest(send, reference, artifact.manifest, digest);
    await pushManifest(send, reference, artifact.manifest, reference.tag);
  }
  const after = await digestAt(send, reference, reference.tag);
  if (after !== digest) {
    throw new InvalidInput(
      referenceText(reference),
      `the registry answers ${after ?? "nothing"} where ${digest} was pushed`,
      "Another push may have moved the tag: look who did, then run the command again.",
    );
  }
  return { reference: referenceText(reference), digest, moved: before !== digest };
}

async function pushBlob(send: Session, reference: Reference, { descriptor, bytes }: Blob): Promise<void> {
  const there = await send("HEAD", `blobs/${descriptor.digest}`);
  if (there.ok) return;
  const started = await send("POST", "blobs/uploads/", { headers: { "content-length": "0" } });
  const location = started.headers.get("location");
  if (started.status !== 202 || location === null) throw await refused(reference, "to take an upload", started);
  const place = new URL(location, started.url);
  place.searchParams.set("digest", descriptor.digest);
  const put = await send("PUT", place.href, { body: bytes, headers: { "content-type": "application/octet-stream" } });
  if (put.status !== 201) throw await refused(reference, `the blob ${descriptor.digest}`, put);
}

async function pushManifest(
  send: Session,
  reference: Reference,
  { descriptor, bytes }: Blob,
  name: string,
): Promise<void> {
  const put = await send("PUT", `manifests/${name}`, {
    body: bytes,
    headers: { "content-type": descriptor.mediaType },
  });
  if (put.status !== 201) throw await refused(reference, `the manifest as ${name}`, put);
}

async function digestAt(send: Session, reference: Reference, name: string): Promise<string | undefined> {
  const answer = await send("HEAD", `manifests/${name}`, {
    headers: { accept: "application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json" },
  });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw await refused(reference, `to show ${name}`, answer);
  return answer.headers.get("docker-content-digest") ?? undefined;
}

async function refused(reference: Reference, what: string, answer: Response): Promise<InvalidInput> {
  const text = (await answer.text()).slice(0, 300);
  const message = /"message"\s*:\s*"([^"]+)"/.exec(text)?.[1];
  const denied = answer.status === 401 || answer.status === 403;
  return new InvalidInput(
    referenceText(reference),
    `the registry refuses ${what} (HTTP ${answer.status}${message === undefined ? "" : `, ${message}`})`,
    denied
      ? `Sign in with "docker login ${reference.host}" as one who may push there.`
      : "Run the command again; where it stays, look into the registry's log.",
  );
}
