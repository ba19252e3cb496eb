/**
 * Project types: a repository of typed capabilities and clusters from one list.
 *
 * @packageDocumentation
 */
export { Cluster } from "./cluster.ts";
export {
  capability,
  cluster,
  command,
  engine,
  type Imports,
  inventory,
  models,
  projectTypes,
  tool,
  vocabulary,
} from "./entries.ts";
export type { ProjectEntry } from "./entry.ts";
export { Monorepo, type MonorepoProps } from "./monorepo.ts";
export { PublishedPackage } from "./published-package.ts";
export { Refusal } from "./refusal.ts";
export type { Role } from "./role.ts";
export { Tool } from "./tool.ts";
export { versions } from "./versions.ts";
