import type { IAlert } from "@kubernetes-models/flux-cd/notification.toolkit.fluxcd.io/v1beta3/Alert";
import {
  allowInternet,
  assertDnsLabel,
  type Capability,
  type ClusterIdentity,
  kustomization,
  type Manifest,
  manifest,
} from "@mainstay/fleet";
import { type Chat, chatHost, chatProvider, chatSecret } from "./chat.ts";
import { controllerPods } from "./flux-network.ts";
import { fluxSystem } from "./flux-system.ts";

type Source = NonNullable<IAlert["spec"]>["eventSources"][number];

export interface ChatAlertsProps {
  readonly cluster: ClusterIdentity;
  readonly chat: Chat;
  /**
   * Namespaces whose releases are reported, by the topic that messages name. Flux itself always is.
   * @default { certificates: ["cert-manager"], secrets: ["external-secrets"] }
   */
  readonly topics?: Readonly<Record<string, readonly [string, ...string[]]>>;
  /**
   * `info` reports what went well too.
   * @default "error"
   */
  readonly severity?: "error" | "info";
  /**
   * Messages that are left out, as regular expressions.
   * @default []
   */
  readonly except?: readonly string[];
}

/**
 * Tells a chat what Flux could not do.
 *
 * Flux sees its own objects alone: sources, Kustomizations and HelmReleases. A Kustomization that waits for a Certificate
 * or an ExternalSecret in vain is reported, one that fails later is not: that is for metrics and PrometheusRules.
 *
 * @throws InvalidInput where a topic is not a DNS label
 */
export function chatAlerts({
  cluster,
  chat,
  topics = { certificates: ["cert-manager"], secrets: ["external-secrets"] },
  severity = "error",
  except = [],
}: ChatAlertsProps): Capability {
  const alert = (topic: string, eventSources: readonly Source[]): Manifest => {
    assertDnsLabel(`alert topic ${JSON.stringify(topic)}`, topic);
    return manifest<IAlert>({
      apiVersion: "notification.toolkit.fluxcd.io/v1beta3",
      kind: "Alert",
      metadata: { name: topic, namespace: fluxSystem },
      spec: {
        providerRef: { name: "chat" },
        eventSeverity: severity,
        eventMetadata: { cluster: cluster.name, topic },
        eventSources: [...eventSources],
        ...(except.length === 0 ? {} : { exclusionList: [...except] }),
      },
    });
  };
  return {
    kustomizations: [
      kustomization("chat-alerts", [
        chatSecret("chat", chat).manifest,
        chatProvider("chat", chat),
        allowInternet({
          name: "chat",
          namespace: fluxSystem,
          pods: controllerPods("notification-controller"),
          hosts: [chatHost(chat)],
        }),
        alert("flux", [
          ...releasesOf(fluxSystem),
          ...(
            ["Kustomization", "GitRepository", "ImageRepository", "ImagePolicy", "ImageUpdateAutomation"] as const
          ).map((kind) => ({ kind, name: "*" })),
        ]),
        ...Object.entries(topics).map(([topic, namespaces]) => alert(topic, namespaces.flatMap(releasesOf))),
      ]),
    ],
  };
}

/** The releases of a namespace and the sources of their charts. */
function releasesOf(namespace: string): readonly Source[] {
  const where = namespace === fluxSystem ? {} : { namespace };
  return [
    { kind: "HelmRelease", name: "*", ...where },
    { kind: "OCIRepository", name: "*", ...where },
  ];
}
