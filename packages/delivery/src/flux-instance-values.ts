import type { FluxInstanceSpec } from "./flux-instance-types.ts";

/** The keys of the flux-instance chart that are used: it passes `instance` on as the FluxInstance's spec. */
export interface FluxInstanceValues {
  readonly instance: FluxInstanceSpec;
}
