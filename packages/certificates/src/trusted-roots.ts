import type { IBundle } from "@kubernetes-models/cert-manager/trust.cert-manager.io/v1alpha1/Bundle";
import {
  type Handle,
  InvalidInput,
  kustomization,
  type Kustomization,
  manifest,
  type SecretHandle,
} from "@mainstay/fleet";

export interface TrustProps {
  /**
   * Further roots as PEM, such as those of the fleet's other clusters.
   * @default []
   */
  readonly roots?: readonly string[];
  /**
   * Whether the roots that browsers trust are in the bundle too.
   * @default false
   */
  readonly publicRoots?: boolean;
}

/** The ConfigMap `configMap` that stands in every namespace and holds the roots to trust under `key`. */
export interface TrustHandle extends Handle<"Bundle"> {
  readonly configMap: string;
  readonly key: string;
}

export interface TrustedRoots {
  readonly bundle: TrustHandle;
  readonly kustomization: Kustomization;
}

const name = "trusted-roots";

/**
 * The bundle of roots to trust: that of the internal CA and what is added to it.
 *
 * @throws InvalidInput where a root is no PEM certificate
 */
export function trustedRoots(
  ca: SecretHandle<"tls.crt" | "tls.key">,
  { roots = [], publicRoots = false }: TrustProps,
): TrustedRoots {
  for (const [index, pem] of roots.entries()) assertCertificate(`trusted root ${index + 1} of ${roots.length}`, pem);
  const bundle: TrustHandle = { group: "trust.cert-manager.io", kind: "Bundle", name, configMap: name, key: "ca.crt" };
  return {
    bundle,
    kustomization: kustomization(name, [
      manifest<IBundle>({
        apiVersion: "trust.cert-manager.io/v1alpha1",
        kind: "Bundle",
        metadata: { name },
        spec: {
          sources: [
            ...(publicRoots ? [{ useDefaultCAs: true }] : []),
            { secret: { name: ca.name, key: "tls.crt" } },
            ...roots.map((inLine) => ({ inLine })),
          ],
          target: { configMap: { key: bundle.key } },
        },
      }),
    ]),
  };
}

function assertCertificate(subject: string, pem: string): void {
  if (!/^-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+\n-----END CERTIFICATE-----\n?$/.test(pem)) {
    throw new InvalidInput(
      subject,
      "it is not one certificate in PEM",
      `Write the text from "-----BEGIN CERTIFICATE-----" to "-----END CERTIFICATE-----", without a key.`,
    );
  }
}
