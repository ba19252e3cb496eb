import { assertDnsLabel, InvalidInput, type SecretStoreHandle, type VaultField } from "@mainstay/fleet";

/** Items of a vault and the fields of each. */
export type VaultItems = Readonly<Record<string, readonly string[]>>;

export interface VaultProps<Items extends VaultItems = VaultItems> {
  /** Of the ClusterSecretStore, so it must be a DNS label. */
  readonly name: string;
  /**
   * The vault's name in 1Password.
   * @default the same as `name`
   */
  readonly title?: string;
  /** Namespaces whose ExternalSecrets and PushSecrets the store answers. */
  readonly usedBy: readonly [string, ...string[]];
  /** Every item and field the cluster asks for, by their titles in 1Password. */
  readonly items: Items;
}

/** The contract between a cluster and one vault: what is not in it does not compile. */
export interface Vault<Items extends VaultItems = VaultItems> {
  readonly store: SecretStoreHandle;
  readonly title: string;
  readonly usedBy: readonly string[];
  readonly items: { readonly [Item in keyof Items]: { readonly [Field in Items[Item][number]]: VaultField } };
}

/**
 * The items and fields of a 1Password vault that a cluster uses.
 *
 * @throws InvalidInput where a name is no DNS label, an item has no field, or a title cannot be found in 1Password
 *
 * @example
 * const apps = vault({ name: "apps", usedBy: ["cert-manager"], items: { cloudflare: ["api-token"] } });
 * apps.items.cloudflare["api-token"]
 */
export function vault<const Items extends VaultItems>({
  name,
  title = name,
  usedBy,
  items,
}: VaultProps<Items>): Vault<Items> {
  const subject = `vault ${JSON.stringify(name)}`;
  assertDnsLabel(subject, name);
  assertTitle(subject, title);
  for (const namespace of usedBy) assertDnsLabel(`${subject} usedBy`, namespace);
  const store: SecretStoreHandle = { group: "external-secrets.io", kind: "ClusterSecretStore", name };
  const fieldsOf = (item: string, fields: readonly string[]): Record<string, VaultField> => {
    assertItem(subject, item, fields);
    return Object.fromEntries(fields.map((field) => [field, { store, item, field, usedBy }]));
  };
  return {
    store,
    title,
    usedBy,
    items: Object.fromEntries(
      Object.entries(items).map(([item, fields]) => [item, fieldsOf(item, fields)]),
    ) as Vault<Items>["items"],
  };
}

function assertItem(vaultSubject: string, item: string, fields: readonly string[]): void {
  const subject = `${vaultSubject} item ${JSON.stringify(item)}`;
  assertTitle(subject, item);
  for (const field of fields) assertTitle(`${subject} field ${JSON.stringify(field)}`, field);
  const repeated = fields.find((field, index) => fields.indexOf(field) !== index);
  if (fields.length === 0 || repeated !== undefined) {
    throw new InvalidInput(
      subject,
      repeated === undefined ? "it has no fields" : `the field ${JSON.stringify(repeated)} is listed twice`,
      "List each field that the cluster reads or writes once.",
    );
  }
}

function assertTitle(subject: string, title: string): void {
  if (title === "" || title !== title.trim()) {
    throw new InvalidInput(
      subject,
      `the title ${JSON.stringify(title)} is empty or has blanks at an end`,
      "Write the title as it stands in 1Password.",
    );
  }
}
