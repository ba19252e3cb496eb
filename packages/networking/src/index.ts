/**
 * Cilium and all that leads into, out of and across a cluster.
 *
 * @packageDocumentation
 */
export { type BgpProps, bgp } from "./bgp/bgp.ts";
export { type CiliumOptions } from "./cilium/cilium-chart-values.ts";
export { ciliumRelease } from "./cilium/cilium-release.ts";
export { type CiliumValues } from "./cilium/cilium-values.ts";
export { type CoreDnsOptions, coreDnsRelease } from "./core-dns/core-dns-release.ts";
export { type CoreDnsValues } from "./core-dns/core-dns-values.ts";
export { type DomainGateway, type DoorProps, type Gateways, type GatewaysProps, gateways } from "./gateway/gateways.ts";
export { type RouteProps, route, type ServiceHandle } from "./gateway/route.ts";
export { routeLabels } from "./gateway/route-labels.ts";
export { loadBalancerAdmission } from "./load-balancer/load-balancer-admission.ts";
export { loadBalancerLabel } from "./load-balancer/load-balancer-label.ts";
export { type LoadBalancers, loadBalancers } from "./load-balancer/load-balancers.ts";
export { type ClusterMeshProps, clusterMesh } from "./mesh/cluster-mesh.ts";
export { type GlobalServiceProps, globalService, type ServicePort } from "./mesh/global-service.ts";
export { type ServiceExportProps, serviceExport } from "./mesh/service-export.ts";
export { type NetworkAlertsProps, networkAlerts } from "./monitoring/network-alerts.ts";
export { type Networking, type NetworkingProps, type NetworkPart, networking } from "./networking.ts";
