import type { IPushSecret } from "@kubernetes-models/external-secrets/external-secrets.io/v1alpha1/PushSecret";
import { manifest, type Manifest, type SecretHandle, type SecretStoreHandle } from "@mainstay/fleet";
import { certificateFields } from "./mesh-secrets.ts";

/** Publishes what peers need to come in; the CA's own key stays in the cluster. */
export function meshCertificate(
  certificate: SecretHandle<(typeof certificateFields)[number]>,
  store: SecretStoreHandle,
  item: string,
): Manifest {
  return manifest<IPushSecret>({
    apiVersion: "external-secrets.io/v1alpha1",
    kind: "PushSecret",
    metadata: { name: certificate.name, namespace: certificate.namespace },
    spec: {
      refreshInterval: "1h",
      updatePolicy: "Replace",
      deletionPolicy: "None",
      secretStoreRefs: [{ kind: store.kind, name: store.name }],
      selector: { secret: { name: certificate.name } },
      data: certificateFields.map((field) => ({
        match: { secretKey: field, remoteRef: { remoteKey: item, property: field } },
      })),
    },
  });
}
