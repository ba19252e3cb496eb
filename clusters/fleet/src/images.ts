import type { ImageTable } from "@mainstay/delivery";

/** Images that Flux keeps at their newest version, in each cluster's `images.yaml`. One line each. */
export const images = {
  "door-check": { image: "ghcr.io/stefanprodan/podinfo", newest: { semver: ">=6.9.0 <7.0.0" } },
} as const satisfies ImageTable;
