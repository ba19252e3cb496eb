import type { Manifest } from "@mainstay/fleet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { admissionPolicies } from "./admission-policies.ts";
import { ApiServer, eventually } from "./api-server.test-data.ts";
import { accepted } from "./accepted.test-data.ts";
import { flux, fluxGroups, object, pod, podSpec } from "./admission-objects.test-data.ts";
import { refused } from "./refused.test-data.ts";
import { platformRoles } from "./roles/platform-roles.ts";

const server = new ApiServer();
const policies = admissionPolicies({
  registries: ["ghcr.io", "ghcr.io:443", "registry.example.com/shop", "docker.io/library"],
  tenantSources: ["oci://registry.example.com/tenants", "https://git.example.com/team/app"],
  clusterAdmins: ["named"],
});
const roles = platformRoles({ admins: ["platform"], operators: ["operators"], breakGlass: ["glass"] });
const plurals: Readonly<Record<string, string>> = {
  ValidatingAdmissionPolicy: "/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies",
  ValidatingAdmissionPolicyBinding: "/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicybindings",
  ClusterRole: "/apis/rbac.authorization.k8s.io/v1/clusterroles",
  ClusterRoleBinding: "/apis/rbac.authorization.k8s.io/v1/clusterrolebindings",
};

beforeAll(async () => {
  await server.start();
  for (const [name, labels] of [
    ["shop", {}],
    ["team", { "toolkit.fluxcd.io/tenant": "team" }],
  ] as const) {
    await server.create("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name, labels } });
  }
  await eventually(async () => (await server.ask("GET", "/api/v1/namespaces/kube-system")).status === 200, 30_000);
  for (const [plural, group] of Object.entries(fluxGroups)) await server.create(crds, crd(plural, group));
  await eventually(
    async () => (await server.ask("GET", "/apis/notification.toolkit.fluxcd.io/v1/alerts")).status === 200,
    30_000,
  );
  const [path, kept] = flux("Kustomization", "kustomizations", { path: "./", interval: "10m" }, "shop");
  await server.create(path, kept);
  for (const each of [...policies.kustomizations, ...roles.kustomizations].flatMap(({ manifests }) => manifests)) {
    const answer = await server.create(plurals[each.kind] ?? "", each);
    if (answer.status !== 201) throw new Error(`${each.kind} ${each.metadata.name}: ${answer.message}`);
  }
  await eventually(async () => {
    const answers = await Promise.all(refused.map(([, , at, body]) => server.create(at, body, { dryRun: true })));
    return answers.every(({ status }) => status !== 201);
  }, 15_000).catch(() => undefined);
});
afterAll(() => server.stop());

test.each(refused)("%s refuses %s", async (policy, _, path, body) => {
  const { status, message } = await server.create(path, body, { dryRun: true });

  expect([status, message]).toEqual([403, expect.stringContaining(`ValidatingAdmissionPolicy '${policy}'`)]);
});

test.each(accepted)("%s accepts %s", async (_, __, path, body) => {
  expect(await server.create(path, body, { dryRun: true })).toMatchObject({ status: 201, warnings: [] });
});

const operator = { user: "olga", groups: ["operators", "system:authenticated"] };
const kept = "/apis/kustomize.toolkit.fluxcd.io/v1/namespaces/shop/kustomizations/one?dryRun=All";

test.each([
  ["reconcile", { metadata: { annotations: { "reconcile.fluxcd.io/requestedAt": "now" } } }],
  ["suspend", { spec: { suspend: true } }],
])("an operator may %s", async (_, patch) => {
  expect(await server.ask("PATCH", kept, patch, operator)).toMatchObject({ status: 200 });
});

test.each([
  ["another path", { spec: { path: "./other" } }],
  ["Flux's rights", { spec: { serviceAccountName: "kustomize-controller" } }],
  ["no interval", { spec: { interval: null } }],
])("an operator may not give a Kustomization %s", async (_, patch) => {
  const { status, message } = await server.ask("PATCH", kept, patch, operator);

  expect([status, message]).toEqual([403, expect.stringContaining("reconcile-only")]);
});

test("who breaks the glass may change everything", async () => {
  const glass = { user: "gina", groups: ["operators", "glass"] };

  expect(await server.ask("PATCH", kept, { spec: { path: "./other" } }, glass)).toMatchObject({ status: 200 });
});

test.each([
  ["read Secrets", "GET", "/api/v1/namespaces/shop/secrets"],
  ["delete Deployments", "DELETE", "/apis/apps/v1/namespaces/shop/deployments/one"],
])("an operator may not %s", async (_, method, path) => {
  expect(await server.ask(method, path, undefined, operator)).toMatchObject({ status: 403 });
});

test("in audit mode what would be refused is accepted with a warning", async () => {
  const { kustomizations } = admissionPolicies({ registries: ["ghcr.io"], tenantSources: [], mode: "audit" });
  const binding = kustomizations[0]?.manifests.find(
    ({ kind, metadata }) => kind === "ValidatingAdmissionPolicyBinding" && metadata.name === "pinned-images",
  );
  const at = `${plurals["ValidatingAdmissionPolicyBinding"]}/pinned-images`;
  const unpinned = pod(podSpec({ image: "ghcr.io/shop/web" }));
  await server.ask("PATCH", at, binding);

  await eventually(async () => (await server.create(...unpinned, { dryRun: true })).status === 201, 15_000);
  expect((await server.create(...unpinned, { dryRun: true })).warnings[0]).toContain(
    "images need a digest or a tag other than latest: ghcr.io/shop/web",
  );
});

const crds = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

function crd(plural: string, group: string): Manifest {
  const kind = [...refused, ...accepted].find(([, , path]) => path.endsWith(`/${plural}`))?.[3].kind ?? "";
  return object("apiextensions.k8s.io/v1", "CustomResourceDefinition", "", {
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: "Namespaced",
      names: { kind, plural, singular: kind.toLowerCase(), listKind: `${kind}List` },
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } },
        },
      ],
    },
  });
}
