import {
  type Capability,
  InvalidInput,
  kustomization,
  type SecretHandle,
  type SecretStoreHandle,
} from "@mainstay/fleet";
import { connect, type Region } from "./connect.ts";
import { operator } from "./operator.ts";
import { secretMonitoring, type SecretMonitoringProps } from "./secret-monitoring.ts";
import { secretStore } from "./secret-store.ts";
import type { Vault } from "./vault.ts";

export interface SecretsProps {
  /** The vaults this cluster reads and writes; the token of its Connect server must open all of them. */
  readonly vaults: readonly [Vault, ...Vault[]];
  /**
   * Which of 1Password's services holds the account: the end of its sign-in address.
   * @default "com"
   */
  readonly region?: Region;
  /**
   * Pods of each component.
   * @default 2
   */
  readonly replicas?: number;
  /**
   * Metrics and alerts; the cluster must have the kinds of monitoring.coreos.com.
   * @default none
   */
  readonly monitoring?: SecretMonitoringProps;
}

export interface Secrets extends Capability {
  readonly stores: readonly SecretStoreHandle[];
  /** What bootstrap puts into the cluster by hand, the only Secret that does not come from a store. */
  readonly credentials: SecretHandle<"1password-credentials.json" | "token">;
}

/**
 * Secrets from 1Password: External Secrets, the cluster's own Connect server and a store for each vault.
 *
 * @throws InvalidInput where there is not at least one pod
 *
 * @example
 * secrets({ vaults: [vault({ name: "apps", usedBy: ["cert-manager"], items: { cloudflare: ["api-token"] } })] })
 */
export function secrets({ vaults, region = "com", replicas = 2, monitoring }: SecretsProps): Secrets {
  if (!Number.isInteger(replicas) || replicas < 1) {
    throw new InvalidInput("secrets", `${replicas} is no number of pods`, "Write a whole number, 1 or more.");
  }
  const server = connect({ region, replicas });
  return {
    stores: vaults.map(({ store }) => store),
    credentials: server.credentials,
    bootstrap: { objects: [server.credentials] },
    kustomizations: [
      operator({ replicas }),
      server.kustomization,
      kustomization(
        "secret-stores",
        vaults.map((vault) => secretStore(vault, server)),
        {
          pace: "critical",
          after: [{ object: server.release, because: "a store is Ready only once Connect answers it" }],
        },
      ),
      ...(monitoring === undefined ? [] : [kustomization("external-secrets-monitoring", secretMonitoring(monitoring))]),
    ],
  };
}
