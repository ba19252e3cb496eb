import { InvalidInput } from "@mainstay/fleet";
import { fluxSystem } from "./flux-system.ts";
import type { ImageTable } from "./image-automation.ts";

const line = /^([a-z0-9][a-z0-9-]*): ([^\s#]+) # \{"\$imagepolicy": "([^"]+)"\}$/;
const pinned = /(:[\w][\w.-]*|@sha256:[0-9a-f]{64})$/;

/**
 * The images of a cluster as its `images.yaml` pins them, by name.
 *
 * Each line is one image with the marker by which Flux finds it:
 * `checkout: ghcr.io/example/checkout:1.4.2 # {"$imagepolicy": "flux-system:checkout"}`
 *
 * @throws InvalidInput where a line cannot be read, an image is missing, unknown or not pinned, or a marker is another's
 */
export function imagesFrom<const Table extends ImageTable>(
  images: Table,
  text: string,
): Readonly<Record<keyof Table & string, string>> {
  const found = new Map<string, string>();
  for (const [index, content] of text.split("\n").entries()) {
    if (/^\s*(#.*|---)?$/.test(content)) continue;
    const refuse = (problem: string, remedy: string): InvalidInput =>
      new InvalidInput(`images.yaml line ${index + 1}`, problem, remedy);
    const [, name = "", image = "", marker] = line.exec(content) ?? [];
    const known = images[name];
    const wanted = `${fluxSystem}:${name}`;
    if (name === "") {
      throw refuse(
        `${JSON.stringify(content)} is not an image with its marker`,
        `Write it as: checkout: ghcr.io/example/checkout:1.4.2 # {"$imagepolicy": "${fluxSystem}:checkout"}`,
      );
    }
    if (known === undefined)
      throw refuse(`no image is called ${name}`, "Add it to the table of images, or delete the line.");
    if (marker !== wanted) throw refuse(`the marker is that of ${marker}`, `Write "${wanted}".`);
    if (found.has(name)) throw refuse(`${name} is there twice`, "Delete one of the lines.");
    if (
      !image.startsWith(known.image) ||
      !/^[:@]/.test(image.slice(known.image.length)) ||
      !pinned.test(image) ||
      image.endsWith(":latest")
    ) {
      throw refuse(`${image} is not a version of ${known.image}`, `Write ${known.image} with a tag or a digest.`);
    }
    found.set(name, image);
  }
  const missing = Object.keys(images).filter((name) => !found.has(name));
  if (missing.length > 0) {
    throw new InvalidInput(
      "images.yaml",
      `it does not pin ${missing.join(", ")}`,
      `Add a line such as: ${missing[0]}: ${images[missing[0] ?? ""]?.image}:1.0.0 # {"$imagepolicy": "${fluxSystem}:${missing[0]}"}`,
    );
  }
  return Object.fromEntries(found) as Record<keyof Table & string, string>;
}
