import type { ICertificate } from "@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate";
import type { IClusterIssuer } from "@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer";
import type { IIssuer } from "@kubernetes-models/cert-manager/cert-manager.io/v1/Issuer";
import {
  type ClusterIdentity,
  type IssuerHandle,
  kustomization,
  type Kustomization,
  manifest,
  type SecretHandle,
  secretHandle,
} from "@mainstay/fleet";
import { certManagerNamespace } from "./cert-manager.ts";

export interface InternalCa {
  readonly issuer: IssuerHandle;
  /** Holds the key of the CA: only cert-manager's namespace reads it. */
  readonly root: SecretHandle<"tls.crt" | "tls.key">;
  readonly kustomization: Kustomization;
}

const name = "internal-ca";
const selfSigned = "self-signed";

/**
 * A CA of the cluster's own: a root that signs itself, and the issuer that signs with it.
 *
 * The root lives for ten years and is renewed with the same key, so that what it signed stays trusted.
 */
export function internalCa({ name: cluster, fleet }: ClusterIdentity): InternalCa {
  return {
    issuer: { group: "cert-manager.io", kind: "ClusterIssuer", name },
    root: secretHandle(certManagerNamespace, name, ["tls.crt", "tls.key"]),
    kustomization: kustomization(name, [
      manifest<IIssuer>({
        apiVersion: "cert-manager.io/v1",
        kind: "Issuer",
        metadata: { name: selfSigned, namespace: certManagerNamespace },
        spec: { selfSigned: {} },
      }),
      manifest<ICertificate>({
        apiVersion: "cert-manager.io/v1",
        kind: "Certificate",
        metadata: { name, namespace: certManagerNamespace },
        spec: {
          secretName: name,
          isCA: true,
          commonName: `${fleet.name} ${cluster} internal CA`,
          duration: "87600h",
          privateKey: { algorithm: "ECDSA", size: 384, rotationPolicy: "Never" },
          issuerRef: { group: "cert-manager.io", kind: "Issuer", name: selfSigned },
        },
      }),
      manifest<IClusterIssuer>({
        apiVersion: "cert-manager.io/v1",
        kind: "ClusterIssuer",
        metadata: { name },
        spec: { ca: { secretName: name } },
      }),
    ]),
  };
}
