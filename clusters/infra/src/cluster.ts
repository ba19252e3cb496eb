import { certificates } from "@mainstay/certificates";
import {
  artifactKeys,
  doorCheck,
  groups,
  home,
  images,
  monitoringKinds,
  registries,
  repositoryUrl,
  scrapedFrom,
} from "@mainstay/cluster-fleet";
import { chatAlerts, clusterSettings, flux, imageAutomation, pushReceiver } from "@mainstay/delivery";
import { cluster } from "@mainstay/fleet";
import { clusterMesh, gateways, networking, routeLabels } from "@mainstay/networking";
import { admissionPolicies, platformRoles } from "@mainstay/policy";
import { secrets } from "@mainstay/secrets";
import { pinned } from "./images.ts";
import { own, shared } from "./vaults.ts";

const identity = home.identities.infra;
const monitoring = { scrapedFrom, alerts: { repositoryUrl } };
const network = networking(identity, { clusterMesh: true, monitoring: scrapedFrom, alerts: { repositoryUrl } });
const certs = certificates(identity, {
  email: `platform@${home.domain}`,
  dnsToken: own.items.cloudflare["dns-token"],
  wildcardIn: network.gatewayNamespace,
  monitoring,
});
const doors = gateways(identity, {
  network,
  internal: { address: "10.25.20.10", certificate: certs.wildcard },
  external: { address: "10.25.20.11", certificate: certs.wildcard },
});

/** The cluster that runs what the others share. */
export const infra = cluster(identity, [
  network,
  clusterMesh(identity, { network, store: shared.store }),
  doors,
  certs,
  secrets({ vaults: [own, shared], monitoring }),
  admissionPolicies({ registries, tenantSources: [`${home.registry}/tenants`] }),
  platformRoles(groups),
  monitoringKinds,
  flux({
    cluster: identity,
    follow: { channel: "stable" },
    verify: { publicKeys: artifactKeys },
    registries,
    labels: routeLabels(doors.internal),
    monitoring,
  }),
  clusterSettings({ cluster: identity }),
  chatAlerts({
    cluster: identity,
    chat: { type: "generic", webhook: own.items["alerts-chat"].webhook, host: "chat.example.com" },
  }),
  pushReceiver({
    hostname: `flux.${identity.domain}`,
    gateway: doors.internal,
    token: own.items["flux-receiver"].token,
  }),
  imageAutomation({ cluster: identity, images, credentials: own.items["fleet-repository"] }),
  doorCheck(identity, { gateway: doors.internal, image: pinned["door-check"] }),
]);
