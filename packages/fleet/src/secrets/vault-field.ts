import type { SecretStoreHandle } from "../handle.ts";

/** One field of one item in a cluster's secret store. The vault contract of `@mainstay/secrets` makes them. */
export interface VaultField {
  readonly store: SecretStoreHandle;
  readonly item: string;
  readonly field: string;
  /**
   * Namespaces that the store answers.
   * @default all
   */
  readonly usedBy?: readonly string[];
}
