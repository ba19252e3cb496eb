import type { IProvider } from "@kubernetes-models/flux-cd/notification.toolkit.fluxcd.io/v1beta3/Provider";
import { type ExternalSecret, externalSecret, type Manifest, manifest, type VaultField } from "@mainstay/fleet";
import { fluxSystem } from "./flux-system.ts";

/** Where people read what Flux has to say. */
export type Chat =
  | {
      /** A Slack app that may post to the channel. */
      readonly type: "slack";
      readonly channel: string;
      readonly token: VaultField;
    }
  | {
      /** An incoming webhook. */
      readonly type: "discord" | "googlechat" | "lark" | "msteams" | "rocket" | "generic";
      /** Its address, which is a secret of its own. */
      readonly webhook: VaultField;
      /** The host of that address. */
      readonly host: string;
    }
  | {
      /** A webhook that is told by a signature who calls. */
      readonly type: "generic-hmac";
      readonly webhook: VaultField;
      readonly token: VaultField;
      readonly host: string;
    };

/** The host that the notification-controller calls. */
export function chatHost(chat: Chat): string {
  return "host" in chat ? chat.host : "slack.com";
}

/** The Secret that Flux reads the chat's address and token from. */
export function chatSecret(name: string, chat: Chat): ExternalSecret {
  const data: Record<string, VaultField> = {
    ...("webhook" in chat ? { address: chat.webhook } : {}),
    ...("token" in chat ? { token: chat.token } : {}),
  };
  return externalSecret({ namespace: fluxSystem, name, data });
}

export function chatProvider(name: string, chat: Chat): Manifest {
  return manifest<IProvider>({
    apiVersion: "notification.toolkit.fluxcd.io/v1beta3",
    kind: "Provider",
    metadata: { name, namespace: fluxSystem },
    spec: {
      type: chat.type,
      ...(chat.type === "slack" ? { channel: chat.channel, address: "https://slack.com/api/chat.postMessage" } : {}),
      secretRef: { name },
    },
  });
}
