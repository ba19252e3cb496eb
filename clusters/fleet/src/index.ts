/**
 * What the clusters share: router, registry, address plan, trust.
 *
 * @packageDocumentation
 */
export { home } from "./fleet.ts";
