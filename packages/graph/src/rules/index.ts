import type { ClusterRule, FleetRule } from "../rule.ts";
import { admittedRoutes } from "./admitted-routes.ts";
import { closedNamespaces } from "./closed-namespaces.ts";
import { clusterAdmin } from "./cluster-admin.ts";
import { declaredOnce } from "./declared-once.ts";
import { durations } from "./durations.ts";
import { fleetIdentities } from "./fleet-identities.ts";
import { fleetNodes } from "./fleet-nodes.ts";
import { fleetRanges } from "./fleet-ranges.ts";
import { knownKind } from "./known-kind.ts";
import { loadBalancerPools } from "./load-balancer-pools.ts";
import { namespaced } from "./namespaced.ts";
import { noSecretData } from "./no-secret-data.ts";
import { noVariables } from "./no-variables.ts";
import { ownServices } from "./own-services.ts";
import { pinnedCharts } from "./pinned-charts.ts";
import { pinnedImages } from "./pinned-images.ts";

/** Every proof over one cluster, in the order of their findings. */
export const clusterRules: readonly ClusterRule[] = [
  declaredOnce,
  knownKind,
  namespaced,
  closedNamespaces,
  pinnedCharts,
  pinnedImages,
  noSecretData,
  clusterAdmin,
  noVariables,
  loadBalancerPools,
  ownServices,
  durations,
  admittedRoutes,
];

/** Every proof over the address plan. */
export const fleetRules: readonly FleetRule[] = [fleetIdentities, fleetNodes, fleetRanges];
