import type { IPushSecret } from "@kubernetes-models/external-secrets/external-secrets.io/v1alpha1/PushSecret";
import {
  type Duration,
  InvalidInput,
  type Manifest,
  manifest,
  type SecretHandle,
  type VaultField,
} from "@mainstay/fleet";

export interface PushSecretProps<Key extends string = string> {
  /** What is copied into the store; the PushSecret stands beside it, under the same name. */
  readonly secret: SecretHandle<Key>;
  /** Which field of the store each key goes to; all of one store. */
  readonly to: { readonly [Each in Key]?: VaultField };
  /**
   * `IfNotExists` writes a field once and leaves it alone from then on.
   * @default "Replace"
   */
  readonly updatePolicy?: "Replace" | "IfNotExists";
  /**
   * What becomes of the fields when the PushSecret is deleted.
   * @default "None"
   */
  readonly deletionPolicy?: "None" | "Delete";
  /**
   * How often the store is compared with the Secret.
   * @default "1h"
   */
  readonly refresh?: Duration;
}

/**
 * Keys of a Secret, copied into the secret store: for what the cluster itself makes and others need.
 *
 * @throws InvalidInput where no key is pushed, the fields are of several stores, or the store does not answer the namespace
 *
 * @example
 * pushSecret({ secret: internalCa, to: { "tls.crt": vault.items["internal-ca"].certificate } })
 */
export function pushSecret<const Key extends string>({
  secret: { namespace, name },
  to,
  updatePolicy = "Replace",
  deletionPolicy = "None",
  refresh = "1h",
}: PushSecretProps<Key>): Manifest {
  const subject = `PushSecret ${namespace}/${name}`;
  const fields = Object.entries(to) as [string, VaultField][];
  const stores = [...new Set(fields.map(([, { store }]) => store.name))];
  const [first] = fields;
  if (first === undefined || stores.length > 1) {
    throw new InvalidInput(
      subject,
      first === undefined ? "it pushes no key" : `its fields are of ${stores.length} stores (${stores.join(", ")})`,
      "Push at least one key, to fields of one store; declare one PushSecret for each store.",
    );
  }
  const { store, usedBy } = first[1];
  if (usedBy !== undefined && !usedBy.includes(namespace)) {
    throw new InvalidInput(
      subject,
      `the store ${JSON.stringify(store.name)} does not answer the namespace ${JSON.stringify(namespace)}`,
      `Add it to the vault's "usedBy" (${usedBy.join(", ")}).`,
    );
  }
  return manifest<IPushSecret>({
    apiVersion: "external-secrets.io/v1alpha1",
    kind: "PushSecret",
    metadata: { name, namespace },
    spec: {
      refreshInterval: refresh,
      updatePolicy,
      deletionPolicy,
      secretStoreRefs: [{ kind: store.kind, name: store.name }],
      selector: { secret: { name } },
      data: fields.map(([secretKey, { item, field }]) => ({
        match: { secretKey, remoteRef: { remoteKey: item, property: field } },
      })),
    },
  });
}
