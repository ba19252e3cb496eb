import type { KindTable } from "../kind-facts.ts";
import { certManagerKinds } from "./cert-manager.ts";
import { ciliumKinds } from "./cilium.ts";
import { externalSecretsKinds } from "./external-secrets.ts";
import { fluxKinds } from "./flux.ts";
import { gatewayApiKinds } from "./gateway-api.ts";
import { kubernetesKinds } from "./kubernetes.ts";
import { kyvernoKinds } from "./kyverno.ts";
import { monitoringKinds } from "./monitoring.ts";

/** Every kind the graph knows. A kind outside it is refused, so that no reference goes unseen. */
export const kinds: KindTable = {
  ...kubernetesKinds,
  ...fluxKinds,
  ...certManagerKinds,
  ...ciliumKinds,
  ...externalSecretsKinds,
  ...gatewayApiKinds,
  ...kyvernoKinds,
  ...monitoringKinds,
};
