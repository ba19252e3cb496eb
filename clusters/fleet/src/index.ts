/**
 * What the clusters share: router, registry, address plan, trust, people.
 *
 * @packageDocumentation
 */
export { home } from "./fleet.ts";
export { groups } from "./groups.ts";
export { monitoringKinds, repositoryUrl, scrapedFrom } from "./monitoring.ts";
export { registries } from "./registries.ts";
export { artifactKeys } from "./trust.ts";
export { meshItems, sharedItems } from "./vault-items.ts";
