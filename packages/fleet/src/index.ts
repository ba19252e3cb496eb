/**
 * The vocabulary: typed manifests, Kustomizations, releases, handles, clusters and the fleet.
 *
 * @packageDocumentation
 */
export { type Bootstrap, type BootstrapCrds, type Capability } from "./capability.ts";
export { type Chart, chart } from "./chart.ts";
export {
  type AddressRange,
  addressNumber,
  addressText,
  type Cidr,
  cidrRange,
  type IPv4,
  rangeContains,
  rangesOverlap,
} from "./cidr.ts";
export { type Cluster, cluster } from "./cluster.ts";
export { type Duration, durationMilliseconds } from "./duration.ts";
export {
  type ClusterIdentity,
  type ClusterPlan,
  type Fleet,
  type FleetProps,
  fleet,
  type Mirror,
  type Router,
} from "./fleet.ts";
export {
  type GatewayHandle,
  type Handle,
  type IssuerHandle,
  type SecretHandle,
  type SecretStoreHandle,
  type StorageClassHandle,
  secretHandle,
} from "./handle.ts";
export { type HelmReleaseProps, helmRelease, type Provides, type Release } from "./helm-release.ts";
export { type Finding, InvalidInput, InvalidInputs } from "./invalid-input.ts";
export {
  type After,
  type Content,
  type Kustomization,
  type KustomizationOptions,
  kustomization,
  type ReleaseProvides,
} from "./kustomization.ts";
export { type Manifest, type Metadata, type Model, manifest } from "./manifest.ts";
export { mirrorUrl } from "./mirror.ts";
export { assertDnsLabel, isDnsLabel, isDnsSubdomain } from "./name.ts";
export { type NamespaceProps, namespace, type PodSecurity } from "./namespace.ts";
export {
  type MeshPods,
  type ReachableFromMeshProps,
  reachableFromMesh,
  type ReachesMeshProps,
  reachesMesh,
} from "./network/across-mesh.ts";
export { type AllowInternetProps, allowInternet } from "./network/allow-internet.ts";
export { closedNetwork, closedNetworkName } from "./network/closed-network.ts";
export { type Pods, type Port, policy, podsOf, ports, type Where } from "./network/policy.ts";
export { type ReachableFromAddressesProps, reachableFromAddresses } from "./network/reachable-from-addresses.ts";
export { type ReachableFromNodesProps, reachableFromNodes } from "./network/reachable-from-nodes.ts";
export { type ReachableFromProps, reachableFrom } from "./network/reachable-from.ts";
export { reachableFromApiServer, reachableFromGateways } from "./network/reachable-from-entity.ts";
export { type ReachableInClusterProps, reachableInCluster } from "./network/reachable-in-cluster.ts";
export { type ReachesAddressesProps, reachesAddresses } from "./network/reaches-addresses.ts";
export { type ReachesNodesProps, reachesNodes } from "./network/reaches-nodes.ts";
export { type ReachesProps, reaches } from "./network/reaches.ts";
export { apiGroup, type ObjectRef, refOf, refText } from "./object-ref.ts";
export { type Alert, alertRules, type AlertRulesProps } from "./monitoring/alert-rules.ts";
export { resources, type Resources } from "./resources.ts";
export { shardLabel, shardNames } from "./shards.ts";
export { type Quantity, quantityValue } from "./quantity.ts";
export { type Pace, type ReconcileInterval, reconcilePolicy } from "./reconcile-policy.ts";
export { type ExternalSecret, type ExternalSecretProps, externalSecret } from "./secrets/external-secret.ts";
export { type VaultField } from "./secrets/vault-field.ts";
export { type SourceLocation, sourceLocation } from "./source-location.ts";
