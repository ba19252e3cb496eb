/**
 * What a project is for.
 *
 * | role | place | may depend on |
 * | --- | --- | --- |
 * | vocabulary | packages | nothing of ours |
 * | models | packages | nothing of ours |
 * | project-types | packages | nothing of ours |
 * | capability | packages | vocabulary, models |
 * | engine | packages | vocabulary, models, engine |
 * | command | packages | vocabulary, models, engine |
 * | inventory | clusters | vocabulary, models, capability |
 * | cluster | clusters | vocabulary, models, capability, inventory |
 * | tool | tools | everything but clusters |
 */
export type Role =
  | "vocabulary"
  | "models"
  | "project-types"
  | "capability"
  | "engine"
  | "command"
  | "inventory"
  | "cluster"
  | "tool";

/** The roles that a project of each role may depend on. */
export const allowedRoles: Readonly<Record<Role, readonly Role[]>> = {
  vocabulary: [],
  models: [],
  "project-types": [],
  capability: ["vocabulary", "models"],
  engine: ["vocabulary", "models", "engine"],
  command: ["vocabulary", "models", "engine"],
  inventory: ["vocabulary", "models", "capability"],
  cluster: ["vocabulary", "models", "capability", "inventory"],
  tool: ["vocabulary", "models", "project-types", "capability", "engine", "command", "tool"],
};
