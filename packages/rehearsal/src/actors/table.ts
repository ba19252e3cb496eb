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
