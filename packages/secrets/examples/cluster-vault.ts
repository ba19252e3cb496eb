import { externalSecret } from "@mainstay/fleet";
import { secrets, vault } from "@mainstay/secrets";

/** Everything the cluster reads from its vault. A misspelt item or field below does not compile. */
export const apps = vault({
  name: "apps",
  usedBy: ["cert-manager", "shop"],
  items: {
    cloudflare: ["api-token"],
    "shop-database": ["username", "password"],
  },
});

export const platform = secrets({ vaults: [apps] });

const { username, password } = apps.items["shop-database"];

/** A Secret of the shop, with one key composed of two fields. */
export const database = externalSecret({
  namespace: "shop",
  name: "database",
  data: { username, password },
  template: { url: "postgres://{{ .username }}:{{ .password }}@database.shop.svc/shop" },
});
