import { expect, test } from "vitest";
import { imageProvenance, type ImageProvenanceProps } from "./image-provenance.ts";

const signed: ImageProvenanceProps = {
  namespaces: ["payments"],
  images: ["registry.example.com/shop/*"],
  publicKey: "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----\n",
  registries: ["registry.example.com"],
};
const find = (props: ImageProvenanceProps, kind: string, name?: string) =>
  imageProvenance(props)
    .kustomizations.flatMap(({ manifests }) => manifests)
    .find((object) => object.kind === kind && (name === undefined || object.metadata.name === name));

test("pods of the chosen namespaces, and no others, need a signature of the key", () => {
  expect(find(signed, "ImageValidatingPolicy")).toMatchObject({
    spec: {
      validationActions: ["Deny"],
      failurePolicy: "Fail",
      matchConstraints: { namespaceSelector: { matchExpressions: [{ operator: "In", values: ["payments"] }] } },
      attestors: [{ cosign: { key: { data: signed.publicKey }, ctlog: { insecureIgnoreTlog: true } } }],
      validationConfigurations: { required: true, mutateDigest: true, verifyDigest: true },
    },
  });
});

test("init and ephemeral containers are verified too", () => {
  const text = JSON.stringify(find(signed, "ImageValidatingPolicy"));

  expect(text).toContain("images.initContainers.map(image, verifyImageSignatures(image, [attestors.key]))");
  expect(text).toContain("images.ephemeralContainers.map(image, verifyImageSignatures(image, [attestors.key]))");
});

test("the policy waits for the release that brings its kind and answers for it", () => {
  const [kyverno, policy] = imageProvenance(signed).kustomizations;

  expect(kyverno?.provides).toMatchObject([
    { crds: ["kyverno.io", "policies.kyverno.io"], webhooks: ["kyverno.io", "policies.kyverno.io"] },
  ]);
  expect(policy?.manifests.map(({ kind }) => kind)).toEqual(["ImageValidatingPolicy"]);
});

test("the API server reaches the webhook, and Kyverno the registries alone", () => {
  expect(find(signed, "CiliumNetworkPolicy", "from-api-server")).toMatchObject({
    spec: {
      endpointSelector: { matchLabels: { "app.kubernetes.io/component": "admission-controller" } },
      ingress: [{ toPorts: [{ ports: [{ port: "9443" }] }] }],
    },
  });
  expect(find(signed, "CiliumNetworkPolicy", "allow-internet")).toMatchObject({
    spec: { egress: [{ toFQDNs: [{ matchName: "registry.example.com" }] }] },
  });
});

test.each([
  "",
  "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE",
  "-----BEGIN PRIVATE KEY-----\nMFkw\n-----END PRIVATE KEY-----\n",
])("refuses the key %j", (publicKey) => {
  expect(() => imageProvenance({ ...signed, publicKey })).toThrow("it is not a public key in PEM");
});

test("every option reaches the cluster", () => {
  const all: Required<ImageProvenanceProps> = { ...signed, mode: "audit", transparencyLog: true, replicas: 2 };

  expect(find(all, "ImageValidatingPolicy")).toMatchObject({
    spec: {
      validationActions: ["Audit", "Warn"],
      failurePolicy: "Ignore",
      matchImageReferences: [{ glob: "registry.example.com/shop/*" }],
      attestors: [{ cosign: { ctlog: { url: "https://rekor.sigstore.dev" } } }],
    },
  });
  expect(find(all, "HelmRelease")).toMatchObject({ spec: { values: { admissionController: { replicas: 2 } } } });
  expect(JSON.stringify(find(all, "CiliumNetworkPolicy", "allow-internet"))).toContain("rekor.sigstore.dev");
});
