import type { Kustomization, Manifest } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { type Secrets, secrets, type SecretsProps } from "./secrets.ts";
import { vault } from "./vault.ts";

const apps = vault({ name: "apps", title: "Apps", usedBy: ["cert-manager"], items: { cloudflare: ["api-token"] } });
const props: SecretsProps = { vaults: [apps] };

function part(name: string, of: Secrets): Kustomization {
  const found = of.kustomizations.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no Kustomization ${name}`);
  return found;
}

function find(kind: string, name: string, of: Secrets = secrets(props)): Manifest | undefined {
  return of.kustomizations
    .flatMap(({ manifests }) => manifests)
    .find((object) => object.kind === kind && object.metadata.name === name);
}

test("operator, Connect and stores are Kustomizations of their own", () => {
  expect(secrets(props).kustomizations.map(({ name, pace }) => [name, pace])).toEqual([
    ["external-secrets", "critical"],
    ["onepassword-connect", "critical"],
    ["secret-stores", "critical"],
  ]);
});

test("the operator's CRDs come from bootstrap, and it stands for them", () => {
  const platform = secrets(props);

  expect(find("HelmRelease", "external-secrets", platform)).toMatchObject({ spec: { values: { installCRDs: false } } });
  expect(part("external-secrets", platform).provides).toMatchObject([
    { crds: ["external-secrets.io", "generators.external-secrets.io"], webhooks: ["external-secrets.io"] },
  ]);
});

test("the operator has no more rights than its stores need", () => {
  expect(find("HelmRelease", "external-secrets")).toMatchObject({
    spec: {
      values: {
        processClusterExternalSecret: false,
        processClusterPushSecret: false,
        rbac: { serviceAccountTokenCreate: false },
      },
    },
  });
});

test("a store opens one vault to the namespaces of its contract, with the token of the bootstrap Secret", () => {
  expect(find("ClusterSecretStore", "apps")).toMatchObject({
    spec: {
      conditions: [{ namespaces: ["cert-manager"] }],
      provider: {
        onepassword: {
          connectHost: "http://onepassword-connect.external-secrets.svc:8080",
          vaults: { Apps: 1 },
          auth: {
            secretRef: {
              connectTokenSecretRef: { name: "onepassword-connect", namespace: "external-secrets", key: "token" },
            },
          },
        },
      },
    },
  });
});

test("bootstrap brings one Secret, with what Connect signs in with and the token", () => {
  const { bootstrap, credentials } = secrets(props);

  expect(bootstrap?.objects).toEqual([credentials]);
  expect(credentials).toEqual({
    group: "",
    kind: "Secret",
    namespace: "external-secrets",
    name: "onepassword-connect",
    keys: ["1password-credentials.json", "token"],
  });
  expect(find("HelmRelease", "onepassword-connect")).toMatchObject({
    spec: {
      values: {
        connect: { credentialsName: "onepassword-connect", credentialsKey: "1password-credentials.json" },
        operator: { create: false },
      },
    },
  });
});

test("stores wait for Connect", () => {
  expect(part("secret-stores", secrets(props)).after).toEqual([
    {
      object: {
        group: "helm.toolkit.fluxcd.io",
        kind: "HelmRelease",
        namespace: "external-secrets",
        name: "onepassword-connect",
      },
      because: "a store is Ready only once Connect answers it",
    },
  ]);
});

test("Connect is reached by the operator alone, and the operator may leave its pod for nothing else", () => {
  const operator = { "app.kubernetes.io/name": "external-secrets" };
  const connect = { app: "onepassword-connect" };
  const toPorts = [{ ports: [{ port: "8080", protocol: "TCP" }] }];

  expect(find("CiliumNetworkPolicy", "connect-from-external-secrets")).toMatchObject({
    spec: {
      endpointSelector: { matchLabels: connect },
      ingress: [{ fromEndpoints: [{ matchLabels: operator }], toPorts }],
    },
  });
  expect(find("CiliumNetworkPolicy", "connect-to-external-secrets")).toMatchObject({
    spec: {
      endpointSelector: { matchLabels: operator },
      egress: [{ toEndpoints: [{ matchLabels: connect }], toPorts }],
    },
  });
});

test("Connect reaches the hosts of its account's region alone", () => {
  expect(find("CiliumNetworkPolicy", "connect-to-1password")).toMatchObject({
    spec: {
      endpointSelector: { matchLabels: { app: "onepassword-connect" } },
      egress: [{ toFQDNs: [{ matchPattern: "*.1password.com" }, { matchPattern: "*.1passwordusercontent.com" }] }],
    },
  });
});

test("the API server reaches the webhook", () => {
  expect(find("CiliumNetworkPolicy", "from-api-server")).toMatchObject({
    spec: {
      endpointSelector: { matchLabels: { "app.kubernetes.io/name": "external-secrets-webhook" } },
      ingress: [{ toPorts: [{ ports: [{ port: "10250", protocol: "TCP" }] }] }],
    },
  });
});

test("every container has a memory limit", () => {
  const limited = { limits: { memory: expect.stringMatching(/Mi$/) as string } };

  expect(find("HelmRelease", "external-secrets")).toMatchObject({
    spec: { values: { resources: limited, webhook: { resources: limited }, certController: { resources: limited } } },
  });
  expect(find("HelmRelease", "onepassword-connect")).toMatchObject({
    spec: { values: { connect: { api: { resources: limited }, sync: { resources: limited } } } },
  });
});

test("a single pod is not guarded by a disruption budget, which would block every drain", () => {
  const single = secrets({ ...props, replicas: 1 });

  expect(find("HelmRelease", "external-secrets", single)).toMatchObject({
    spec: { values: { replicaCount: 1, leaderElect: false, podDisruptionBudget: { enabled: false } } },
  });
  expect(find("HelmRelease", "onepassword-connect", single)).toMatchObject({
    spec: { values: { connect: { replicas: 1, pdb: { enabled: false } } } },
  });
});

test("every option reaches the cluster", () => {
  const all: Required<SecretsProps> = {
    ...props,
    region: "eu",
    replicas: 3,
    monitoring: { scrapedFrom: "observability" },
  };
  const platform = secrets(all);

  expect(platform.stores).toEqual([apps.store]);
  expect(find("CiliumNetworkPolicy", "connect-to-1password", platform)).toMatchObject({
    spec: {
      egress: [{ toFQDNs: [{ matchPattern: "*.1password.eu" }, { matchPattern: "*.1passwordusercontent.eu" }] }],
    },
  });
  expect(find("HelmRelease", "external-secrets", platform)).toMatchObject({
    spec: { values: { replicaCount: 3, webhook: { replicaCount: 3, podDisruptionBudget: { enabled: true } } } },
  });
  expect(find("HelmRelease", "onepassword-connect", platform)).toMatchObject({
    spec: { values: { connect: { replicas: 3, pdb: { enabled: true } } } },
  });
  expect(part("external-secrets-monitoring", platform).manifests.map(({ kind }) => kind)).toEqual([
    "PodMonitor",
    "CiliumNetworkPolicy",
  ]);
});

test.each([0, -1, 1.5, Number.NaN])("refuses %s replicas", (replicas) => {
  expect(() => secrets({ ...props, replicas })).toThrow(`secrets: ${replicas} is no number of pods`);
});
