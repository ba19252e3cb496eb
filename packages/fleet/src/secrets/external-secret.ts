import type { IExternalSecret } from "@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret";
import type { Duration } from "../duration.ts";
import { type SecretHandle, secretHandle } from "../handle.ts";
import { InvalidInput } from "../invalid-input.ts";
import { type Manifest, manifest } from "../manifest.ts";
import type { VaultField } from "./vault-field.ts";

export interface ExternalSecretProps<Name extends string = string, Key extends string = Name> {
  readonly namespace: string;
  /** Of the ExternalSecret and of the Secret it makes. */
  readonly name: string;
  /** Which field each key is filled with; all of one store. */
  readonly data: Readonly<Record<Name, VaultField>>;
  /**
   * Keys composed of `data` with Go templates, such as `"https://{{ .host }}/"`; the Secret then holds these alone.
   * @default the keys of `data` as they are
   */
  readonly template?: Readonly<Record<Key, string>>;
  /**
   * The type of the Secret.
   * @default "Opaque"
   */
  readonly type?: string;
  /**
   * Labels of the Secret, where controllers find it by them.
   * @default {}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * How often the store is asked.
   * @default "1h"
   */
  readonly refresh?: Duration;
  /**
   * What becomes of the Secret when the store no longer has the fields.
   * @default "Retain"
   */
  readonly deletionPolicy?: "Retain" | "Delete";
}

/** A Secret that the store fills: the object that asks for it and the handle of what comes. */
export interface ExternalSecret<Key extends string = string> {
  readonly manifest: Manifest;
  readonly secret: SecretHandle<Key>;
}

/**
 * A Secret filled from the secret store.
 *
 * @throws InvalidInput where `data` is empty, its fields are of several stores, or the store does not answer the namespace
 *
 * @example
 * externalSecret({ namespace: "cert-manager", name: "cloudflare", data: { "api-token": vault.cloudflare["api-token"] } })
 */
export function externalSecret<const Name extends string, const Key extends string = Name>({
  namespace,
  name,
  data,
  template,
  type = "Opaque",
  labels = {},
  refresh = "1h",
  deletionPolicy = "Retain",
}: ExternalSecretProps<Name, Key>): ExternalSecret<Key> {
  const fields = Object.entries<VaultField>(data);
  const stores = new Set(fields.map(([, { store }]) => store.name));
  const [first] = fields;
  if (first === undefined || stores.size > 1) {
    throw new InvalidInput(
      `ExternalSecret ${namespace}/${name}`,
      first === undefined ? "it has no data" : `its fields are of ${stores.size} stores (${[...stores].join(", ")})`,
      "Fill it with fields of one store; declare one ExternalSecret for each store.",
    );
  }
  const { store, usedBy } = first[1];
  if (usedBy !== undefined && !usedBy.includes(namespace)) {
    throw new InvalidInput(
      `ExternalSecret ${namespace}/${name}`,
      `the store ${JSON.stringify(store.name)} does not answer the namespace ${JSON.stringify(namespace)}`,
      `Add it to the vault's "usedBy" (${usedBy.join(", ")}).`,
    );
  }
  const plain = template === undefined && type === "Opaque" && Object.keys(labels).length === 0;
  return {
    secret: secretHandle(namespace, name, Object.keys(template ?? data) as Key[]),
    manifest: manifest<IExternalSecret>({
      apiVersion: "external-secrets.io/v1",
      kind: "ExternalSecret",
      metadata: { name, namespace },
      spec: {
        refreshInterval: refresh,
        secretStoreRef: { kind: store.kind, name: store.name },
        target: {
          name,
          creationPolicy: "Owner",
          deletionPolicy,
          ...(plain
            ? {}
            : {
                template: {
                  engineVersion: "v2",
                  type,
                  ...(Object.keys(labels).length === 0 ? {} : { metadata: { labels: { ...labels } } }),
                  ...(template === undefined ? {} : { data: { ...template } }),
                },
              }),
        },
        data: fields.map(([secretKey, { item, field }]) => ({ secretKey, remoteRef: { key: item, property: field } })),
      },
    }),
  };
}
