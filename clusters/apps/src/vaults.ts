import { meshItems, sharedItems } from "@mainstay/cluster-fleet";
import { vault } from "@mainstay/secrets";

/** Every item and field of the cluster's own vault in 1Password that it asks for. */
export const own = vault({ name: "apps", usedBy: ["cert-manager", "flux-system"], items: sharedItems });

/** Where the clusters leave their mesh certificates for each other. */
export const shared = vault({ name: "fleet", usedBy: ["kube-system"], items: meshItems });
