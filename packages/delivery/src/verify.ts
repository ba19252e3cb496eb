import type { SecretHandle } from "@mainstay/fleet";

/** Who must have signed a cluster's artifact (cosign). */
export type Verify =
  | {
      /** A Secret of bootstrap in `flux-system`: one `*.pub` a trusted key. Flux reads it before any store answers. */
      readonly publicKeys: SecretHandle<`${string}.pub`>;
    }
  | {
      /** Keyless: who may sign, as regular expressions over the certificate, and the log that says so. */
      readonly identities: readonly [SigningIdentity, ...SigningIdentity[]];
    }
  | "unsigned";

export interface SigningIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** The `spec.verify` of the cluster's OCIRepository. */
export function verifySpec(verify: Exclude<Verify, "unsigned">): object {
  return "publicKeys" in verify
    ? { provider: "cosign", secretRef: { name: verify.publicKeys.name } }
    : { provider: "cosign", matchOIDCIdentity: verify.identities.map(({ issuer, subject }) => ({ issuer, subject })) };
}
