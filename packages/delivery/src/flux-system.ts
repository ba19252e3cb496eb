/** The namespace of Flux, and the name of the source and of the root Kustomization that the operator makes there. */
export const fluxSystem = "flux-system";
