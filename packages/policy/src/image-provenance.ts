import {
  allowInternet,
  type Capability,
  helmRelease,
  InvalidInput,
  kustomization,
  namespace,
  reachableFromApiServer,
} from "@mainstay/fleet";
import type { Mode } from "./admission-policy.ts";
import { charts } from "./charts.ts";
import { signedImagesPolicy } from "./signed-images-policy.ts";

export interface ImageProvenanceProps {
  /** Namespaces whose pods must run signed images. All others are left alone, whatever happens to Kyverno. */
  readonly namespaces: readonly [string, ...string[]];
  /** Images that must be signed, as globs: `registry.example.com/shop/*`. */
  readonly images: readonly [string, ...string[]];
  /** The PEM block that `cosign generate-key-pair` writes to `cosign.pub`. */
  readonly publicKey: string;
  /** Hosts that hold the images and their signatures, those they redirect to included. */
  readonly registries: readonly [string, ...string[]];
  /**
   * `audit` reports, and lets pods pass while Kyverno is down.
   * @default "deny"
   */
  readonly mode?: Mode;
  /**
   * Signatures must be in Sigstore's public log too.
   * @default false
   */
  readonly transparencyLog?: boolean;
  /**
   * Pods of the webhook. While none runs, no pod starts in the chosen namespaces.
   * @default 3
   */
  readonly replicas?: number;
}

/**
 * Images of chosen namespaces must carry a cosign signature: Kyverno verifies it at admission and pins the digest.
 *
 * A cluster that does not list it has no Kyverno at all.
 *
 * @throws InvalidInput where the key is not a public key in PEM
 */
export function imageProvenance({
  namespaces,
  images,
  publicKey,
  registries,
  mode = "deny",
  transparencyLog = false,
  replicas = 3,
}: ImageProvenanceProps): Capability {
  if (!/^-----BEGIN PUBLIC KEY-----\n[A-Za-z0-9+/=\n]+\n-----END PUBLIC KEY-----\n?$/.test(publicKey)) {
    throw new InvalidInput(
      "imageProvenance publicKey",
      "it is not a public key in PEM",
      `Give the text of cosign.pub, which starts with "-----BEGIN PUBLIC KEY-----".`,
    );
  }
  const kyverno = { namespace: "kyverno" };
  const sigstore = transparencyLog ? ["rekor.sigstore.dev", "tuf-repo-cdn.sigstore.dev"] : [];
  return {
    kustomizations: [
      kustomization(
        "kyverno",
        [
          namespace("kyverno", { podSecurity: "restricted" }),
          reachableFromApiServer({
            ...kyverno,
            pods: { "app.kubernetes.io/component": "admission-controller" },
            ports: [9443],
          }),
          allowInternet({ ...kyverno, hosts: [registries[0], ...registries.slice(1), ...sigstore] }),
          helmRelease("kyverno", charts.kyverno, {
            ...kyverno,
            values: {
              admissionController: { replicas },
              backgroundController: { enabled: false },
              cleanupController: { enabled: false },
              reportsController: { enabled: true },
              features: {
                generateValidatingAdmissionPolicy: { enabled: false },
                validatingAdmissionPolicyReports: { enabled: false },
                policyExceptions: { enabled: false },
              },
            },
            provides: {
              crds: ["kyverno.io", "policies.kyverno.io"],
              webhooks: ["kyverno.io", "policies.kyverno.io"],
            },
          }),
        ],
        { timeout: "10m" },
      ),
      kustomization("image-provenance", [signedImagesPolicy({ mode, namespaces, images, publicKey, transparencyLog })]),
    ],
  };
}
