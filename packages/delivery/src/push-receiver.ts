import type { IHTTPRoute } from "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute";
import type { IReceiver } from "@kubernetes-models/flux-cd/notification.toolkit.fluxcd.io/v1/Receiver";
import {
  type Capability,
  externalSecret,
  type GatewayHandle,
  InvalidInput,
  isDnsSubdomain,
  kustomization,
  manifest,
  reachableFromGateways,
  type VaultField,
} from "@mainstay/fleet";
import { controllerPods } from "./flux-network.ts";
import { fluxSystem } from "./flux-system.ts";

/** Something that Flux reads again when it is called. */
export interface Pushed {
  readonly kind: "OCIRepository" | "GitRepository" | "ImageRepository";
  /** `*` for all of the namespace. */
  readonly name: string;
  /** @default "flux-system" */
  readonly namespace?: string;
}

export interface PushReceiverProps {
  /** Under which the outside reaches the receiver. */
  readonly hostname: string;
  readonly gateway: GatewayHandle;
  /** Shared with the caller, who signs with it. */
  readonly token: VaultField;
  /**
   * Who calls, and how it proves it.
   * @default "generic-hmac" a `X-Signature` header, as a release pipeline can compute it
   */
  readonly caller?: "generic-hmac" | "github" | "gitlab" | "harbor" | "quay" | "dockerhub";
  /**
   * What is read again.
   * @default the cluster's own artifact
   */
  readonly resources?: readonly [Pushed, ...Pushed[]];
}

/**
 * A webhook by which a push reaches the cluster in seconds instead of at the next look.
 *
 * Its path ends in a digest of the token: `kubectl get receiver -n flux-system push` shows it.
 *
 * @throws InvalidInput where the hostname is no DNS name
 */
export function pushReceiver({
  hostname,
  gateway,
  token,
  caller = "generic-hmac",
  resources = [{ kind: "OCIRepository", name: fluxSystem }],
}: PushReceiverProps): Capability {
  if (!isDnsSubdomain(hostname)) {
    throw new InvalidInput(
      `pushReceiver hostname ${JSON.stringify(hostname)}`,
      "it is not a host name",
      `Write a name without scheme or path, such as "flux.apps.example.com".`,
    );
  }
  return {
    kustomizations: [
      kustomization("push-receiver", [
        externalSecret({ namespace: fluxSystem, name: "push-receiver", data: { token } }).manifest,
        manifest<IReceiver>({
          apiVersion: "notification.toolkit.fluxcd.io/v1",
          kind: "Receiver",
          metadata: { name: "push", namespace: fluxSystem },
          spec: {
            type: caller,
            secretRef: { name: "push-receiver" },
            resources: resources.map(({ kind, name, namespace = fluxSystem }) => ({
              apiVersion: kind === "ImageRepository" ? "image.toolkit.fluxcd.io/v1" : "source.toolkit.fluxcd.io/v1",
              kind,
              name,
              namespace,
            })),
          },
        }),
        reachableFromGateways({
          namespace: fluxSystem,
          pods: controllerPods("notification-controller"),
          ports: [9292],
        }),
        manifest<IHTTPRoute>({
          apiVersion: "gateway.networking.k8s.io/v1",
          kind: "HTTPRoute",
          metadata: { name: "push-receiver", namespace: fluxSystem },
          spec: {
            parentRefs: [{ name: gateway.name, namespace: gateway.namespace }],
            hostnames: [hostname],
            rules: [
              {
                matches: [{ path: { type: "PathPrefix", value: "/hook/" } }],
                backendRefs: [{ name: "webhook-receiver", port: 80 }],
              },
            ],
          },
        }),
      ]),
    ],
  };
}
