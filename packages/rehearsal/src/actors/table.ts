import { InvalidInput } from "@mainstay/fleet";
import type { Actor } from "./actor.ts";
import { certManager } from "./cert-manager.ts";
import { cilium } from "./cilium.ts";
import { externalSecrets } from "./external-secrets.ts";
import { fluxImages } from "./flux-images.ts";
import { gatewayApi } from "./gateway-api.ts";
import { trustManager } from "./trust-manager.ts";

/** Every controller that the rehearsal plays, because it does not run here. One row a kind. */
export const actors: readonly Actor[] = [
  ...cilium,
  ...gatewayApi,
  ...certManager,
  ...trustManager,
  ...externalSecrets,
  ...fluxImages,
];

/** @throws InvalidInput where a kind is to be left out that nobody plays */
export function assertPlayed(kinds: readonly string[]): void {
  const played = actors.map(({ kind }) => kind);
  const unknown = kinds.find((kind) => !played.includes(kind));
  if (unknown === undefined) return;
  throw new InvalidInput(
    `actor ${JSON.stringify(unknown)}`,
    "there is none",
    `Name one of: ${played.sort().join(", ")}.`,
  );
}
