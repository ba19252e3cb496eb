import type { IClusterSecretStore } from "@kubernetes-models/external-secrets/external-secrets.io/v1/ClusterSecretStore";
import { type Manifest, manifest } from "@mainstay/fleet";
import type { Connect } from "./connect.ts";
import type { Vault } from "./vault.ts";

/** One vault as a store, for the namespaces of its contract and no others. */
export function secretStore({ store, title, usedBy }: Vault, { url, credentials }: Connect): Manifest {
  return manifest<IClusterSecretStore>({
    apiVersion: "external-secrets.io/v1",
    kind: "ClusterSecretStore",
    metadata: { name: store.name },
    spec: {
      conditions: [{ namespaces: [...usedBy] }],
      provider: {
        onepassword: {
          connectHost: url,
          vaults: { [title]: 1 },
          auth: {
            secretRef: {
              connectTokenSecretRef: { name: credentials.name, namespace: credentials.namespace, key: "token" },
            },
          },
        },
      },
    },
  });
}
