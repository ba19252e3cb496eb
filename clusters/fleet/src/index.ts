/**
 * What the clusters share: router, registry, address plan, trust, people.
 *
 * @packageDocumentation
 */
export { doorCheck, type DoorCheckProps } from "./door-check.ts";
export { home } from "./fleet.ts";
export { groups } from "./groups.ts";
export { monitoringKinds, repositoryUrl, scrapedFrom } from "./monitoring.ts";
export { registries } from "./registries.ts";
export { artifactKeys } from "./trust.ts";
export { images } from "./images.ts";
export { meshItems, sharedItems } from "./vault-items.ts";
