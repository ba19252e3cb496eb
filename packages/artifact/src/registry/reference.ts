import { InvalidInput } from "@mainstay/fleet";

/** A place in an OCI registry. */
export interface Reference {
  /** Host with its port: `registry.example.com:5000`. */
  readonly host: string;
  readonly repository: string;
  readonly tag: string;
}

/**
 * Reads `oci://host[:port]/repository[:tag]`; the tag is `latest` unless written.
 *
 * @throws InvalidInput where it is none
 */
export function parseReference(text: string): Reference {
  const match = /^oci:\/\/([^/\s]+)\/([a-z0-9]+(?:[._/-]+[a-z0-9]+)*)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?$/.exec(
    text,
  );
  const [, host, repository, tag = "latest"] = match ?? [];
  if (host === undefined || repository === undefined || !/^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+)(:\d{1,5})?$/.test(host)) {
    throw new InvalidInput(
      `registry reference ${JSON.stringify(text)}`,
      "it is not oci://host/repository[:tag]",
      `Write one such as "oci://registry.example.com/fleet/apps:latest", the repository in small letters.`,
    );
  }
  return { host, repository, tag };
}

export function referenceText({ host, repository, tag }: Reference): string {
  return `oci://${host}/${repository}:${tag}`;
}
