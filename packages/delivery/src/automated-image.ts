import type { IImagePolicy } from "@kubernetes-models/flux-cd/image.toolkit.fluxcd.io/v1/ImagePolicy";
import type { IImageRepository } from "@kubernetes-models/flux-cd/image.toolkit.fluxcd.io/v1/ImageRepository";
import { InvalidInput, type Manifest, manifest, type SecretHandle } from "@mainstay/fleet";
import { fluxSystem } from "./flux-system.ts";

/** An image, and which of its tags is the newest. */
export interface AutomatedImage {
  /** Without a tag: `ghcr.io/example/checkout`. */
  readonly image: string;
  readonly newest: NewestTag;
  /**
   * Credentials of a private registry, in `flux-system`.
   * @default none
   */
  readonly pullSecret?: SecretHandle<".dockerconfigjson">;
}

/** The highest version of a range, or the greatest of the tags that a pattern matches. */
export type NewestTag =
  | { readonly semver: string }
  | { readonly pattern: string; readonly extract: string; readonly order: "alphabetical" | "numerical" };

/**
 * What finds an image's newest tag and its digest.
 *
 * @throws InvalidInput where the image carries a tag or a digest
 */
export function automatedImage(name: string, { image, newest, pullSecret }: AutomatedImage): readonly Manifest[] {
  if (!/^[a-z0-9.-]+\.[a-z0-9.-]+(:[0-9]+)?(\/[a-z0-9._-]+)+$/.test(image)) {
    throw new InvalidInput(
      `image ${JSON.stringify(image)}`,
      "it is not the name of an image with its registry and without a tag",
      `Write it such as "ghcr.io/example/checkout".`,
    );
  }
  const metadata = { name, namespace: fluxSystem };
  return [
    manifest<IImageRepository>({
      apiVersion: "image.toolkit.fluxcd.io/v1",
      kind: "ImageRepository",
      metadata,
      spec: { image, interval: "10m", ...(pullSecret === undefined ? {} : { secretRef: { name: pullSecret.name } }) },
    }),
    manifest<IImagePolicy>({
      apiVersion: "image.toolkit.fluxcd.io/v1",
      kind: "ImagePolicy",
      metadata,
      spec: { imageRepositoryRef: { name }, digestReflectionPolicy: "IfNotPresent", ...choice(newest) },
    }),
  ];
}

function choice(newest: NewestTag): Pick<NonNullable<IImagePolicy["spec"]>, "policy" | "filterTags"> {
  if ("semver" in newest) return { policy: { semver: { range: newest.semver } } };
  const { pattern, extract, order } = newest;
  return {
    filterTags: { pattern, extract },
    policy: order === "numerical" ? { numerical: { order: "asc" } } : { alphabetical: { order: "asc" } },
  };
}
