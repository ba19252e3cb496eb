import { chatAlerts, clusterSettings, flux, imageAutomation, imagesFrom, pushReceiver } from "@mainstay/delivery";
import { type ClusterIdentity, type GatewayHandle, secretHandle, type VaultField } from "@mainstay/fleet";

/** Images that Flux keeps at their newest version. One line each. */
export const images = {
  checkout: { image: "ghcr.io/example/checkout", newest: { semver: "1.x" } },
  search: { image: "ghcr.io/example/search", newest: { semver: ">=2.3.0 <3.0.0" } },
} as const;

/** The image of the checkout, as `images.yaml` pins it. */
export const checkoutImage = (imagesYaml: string) => imagesFrom(images, imagesYaml).checkout;

interface Vault {
  readonly chat: Record<"token", VaultField>;
  readonly push: Record<"token", VaultField>;
  readonly git: Record<"username" | "password", VaultField>;
}

/** A cluster that follows the stable channel, is told of pushes and tells a chat what failed. */
export function followedCluster(cluster: ClusterIdentity, gateway: GatewayHandle, vault: Vault) {
  return [
    flux({
      cluster,
      follow: { channel: "stable" },
      verify: { publicKeys: secretHandle("flux-system", "cosign-keys", ["release.pub"]) },
      registries: ["ghcr.io", "quay.io"],
    }),
    chatAlerts({ cluster, chat: { type: "slack", channel: "platform", token: vault.chat.token } }),
    pushReceiver({ hostname: `flux.${cluster.domain}`, gateway, token: vault.push.token }),
    imageAutomation({ cluster, images, credentials: vault.git }),
    clusterSettings({ cluster }),
  ];
}
