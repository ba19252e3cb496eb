import { expect, test } from "vitest";
import { imagesFrom } from "./images-from.ts";

const table = { checkout: { image: "ghcr.io/example/checkout", newest: { semver: "1.x" } } } as const;
const digest = `@sha256:${"a".repeat(64)}`;
const line = (image: string, marker = "flux-system:checkout", name = "checkout") =>
  `${name}: ${image} # {"$imagepolicy": "${marker}"}\n`;

test.each([":1.4.2", `:1.4.2${digest}`, digest])("an image at %j is what the build uses", (version) => {
  const text = `# Written by Flux.\n---\n\n${line(`ghcr.io/example/checkout${version}`)}`;

  expect(imagesFrom(table, text).checkout).toBe(`ghcr.io/example/checkout${version}`);
});

test.each([
  [
    "checkout: ghcr.io/example/checkout:1.4.2\n",
    `images.yaml line 1: "checkout: ghcr.io/example/checkout:1.4.2" is not an image with its marker`,
  ],
  ["  checkout: {}\n", "images.yaml line 1:"],
  [
    line("ghcr.io/example/checkout:1", "flux-system:other"),
    "images.yaml line 1: the marker is that of flux-system:other",
  ],
  [line("ghcr.io/example/other:1", "flux-system:other", "other"), "images.yaml line 1: no image is called other"],
  [line("ghcr.io/example/checkout"), "images.yaml line 1: ghcr.io/example/checkout is not a version of"],
  [line("ghcr.io/example/checkout:latest"), "ghcr.io/example/checkout:latest is not a version of"],
  [line("ghcr.io/example/checkout-two:1"), "ghcr.io/example/checkout-two:1 is not a version of"],
  [line("ghcr.io/example/checkout:1").repeat(2), "images.yaml line 2: checkout is there twice"],
  ["", "images.yaml: it does not pin checkout"],
])("refuses the text %j", (text, message) => {
  expect(() => imagesFrom(table, text)).toThrow(message);
});
