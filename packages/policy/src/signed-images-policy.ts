import type { IImageValidatingPolicy } from "@kubernetes-models/kyverno/policies.kyverno.io/v1/ImageValidatingPolicy";
import { type Manifest, manifest } from "@mainstay/fleet";
import type { Mode } from "./admission-policy.ts";

export interface SignedImagesPolicyProps {
  readonly mode: Mode;
  readonly namespaces: readonly string[];
  readonly images: readonly string[];
  readonly publicKey: string;
  readonly transparencyLog: boolean;
}

/** Pods of the namespaces run only images that the key has signed, and run them by digest. */
export function signedImagesPolicy(props: SignedImagesPolicyProps): Manifest {
  const { mode, namespaces, images, publicKey, transparencyLog } = props;
  const signed = ["containers", "initContainers", "ephemeralContainers"].map(
    (list) => `images.${list}.map(image, verifyImageSignatures(image, [attestors.key])).all(count, count > 0)`,
  );
  return manifest<IImageValidatingPolicy>({
    apiVersion: "policies.kyverno.io/v1",
    kind: "ImageValidatingPolicy",
    metadata: { name: "signed-images" },
    spec: {
      validationActions: mode === "deny" ? ["Deny"] : ["Audit", "Warn"],
      failurePolicy: mode === "deny" ? "Fail" : "Ignore",
      webhookConfiguration: { timeoutSeconds: 15 },
      // Pods alone: a digest written into a Deployment would differ from what git says.
      autogen: { podControllers: { controllers: [] } },
      matchConstraints: {
        namespaceSelector: {
          matchExpressions: [{ key: "kubernetes.io/metadata.name", operator: "In", values: [...namespaces] }],
        },
        resourceRules: [
          { apiGroups: [""], apiVersions: ["v1"], operations: ["CREATE"], resources: ["pods"] },
          {
            apiGroups: [""],
            apiVersions: ["v1"],
            operations: ["UPDATE"],
            resources: ["pods", "pods/ephemeralcontainers"],
          },
        ],
      },
      matchImageReferences: images.map((glob) => ({ glob })),
      validationConfigurations: { mutateDigest: mode === "deny", verifyDigest: mode === "deny", required: true },
      attestors: [
        {
          name: "key",
          cosign: {
            key: { data: publicKey },
            ...(transparencyLog
              ? { ctlog: { url: "https://rekor.sigstore.dev" } }
              : { ctlog: { insecureIgnoreTlog: true, insecureIgnoreSCT: true } }),
          },
        },
      ],
      validations: [
        { expression: signed.join(" && "), message: "the image carries no signature of the platform's key" },
      ],
    },
  });
}
