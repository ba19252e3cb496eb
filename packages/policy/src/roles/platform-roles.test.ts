import type { IClusterRole } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole";
import { expect, test } from "vitest";
import { platformRoles, type PlatformRolesProps } from "./platform-roles.ts";

const staffed: PlatformRolesProps = { admins: ["platform"] };
const objectsOf = (props: PlatformRolesProps) => platformRoles(props).kustomizations[0]?.manifests ?? [];
const find = (props: PlatformRolesProps, kind: string, name: string) =>
  objectsOf(props).find((object) => object.kind === kind && object.metadata.name === name);
const roles = objectsOf(staffed).filter(({ kind }) => kind === "ClusterRole") as IClusterRole[];
const rulesOf = (name: string) => roles.find(({ metadata }) => metadata?.name === name)?.rules ?? [];
/** Which roles may do any of the verbs to the resource of the group. */
const whoMay = (verbs: readonly string[], group: string, resource: string) =>
  roles
    .filter(({ rules = [] }) =>
      rules.some(
        (rule) =>
          (rule.apiGroups ?? []).some((each) => each === group || each === "*") &&
          (rule.resources ?? []).some((each) => each === resource || each === "*") &&
          rule.verbs.some((verb) => verbs.includes(verb) || verb === "*"),
      ),
    )
    .map(({ metadata }) => metadata?.name);
const write = ["create", "update", "patch", "delete"];

test("no role but the one that Flux applies a tenant's artifact as touches Secrets", () => {
  expect(whoMay(["get", "list", "watch", ...write], "", "secrets")).toEqual(["tenant-reconciler"]);
});

test("no role changes rights, quotas, limits or admission policies", () => {
  expect(whoMay(write, "rbac.authorization.k8s.io", "rolebindings")).toEqual([]);
  expect(whoMay(["bind", "escalate", "impersonate"], "rbac.authorization.k8s.io", "clusterroles")).toEqual([]);
  expect(whoMay(write, "", "resourcequotas")).toEqual([]);
  expect(whoMay(write, "", "limitranges")).toEqual([]);
  expect(whoMay(write, "admissionregistration.k8s.io", "validatingadmissionpolicies")).toEqual([]);
});

test("tenants change no network policies", () => {
  expect(whoMay(write, "cilium.io", "ciliumnetworkpolicies")).toEqual(["platform-admin"]);
});

test("operators reconcile Flux objects, delete and evict pods and cordon nodes", () => {
  expect(whoMay(["patch"], "kustomize.toolkit.fluxcd.io", "kustomizations")).toContain("operator");
  expect(whoMay(["delete"], "", "pods")).toContain("operator");
  expect(whoMay(["create"], "", "pods/eviction")).toContain("operator");
  expect(whoMay(["patch"], "", "nodes")).toContain("operator");
  expect(whoMay(write, "apps", "deployments")).not.toContain("operator");
});

test("auditors only read, and no logs", () => {
  expect(new Set(rulesOf("auditor").flatMap(({ verbs }) => verbs))).toEqual(new Set(["get", "list", "watch"]));
  expect(whoMay(["get"], "", "pods/log")).not.toContain("auditor");
});

test("whoever may patch Flux objects may only reconcile and suspend them", () => {
  expect(
    JSON.stringify(find({ ...staffed, operators: ["on-call"] }, "ValidatingAdmissionPolicy", "reconcile-only")),
  ).toContain(`request.userInfo.groups.exists(g, g in [\\"platform\\", \\"on-call\\"])`);
});

test("nobody is cluster-admin unless the glass has a group", () => {
  expect(find(staffed, "ClusterRoleBinding", "break-glass")).toBeUndefined();
});

test("roles for tenants are handed on", () => {
  expect(
    Object.values(platformRoles(staffed).tenantRoles).map(({ name }) => find(staffed, "ClusterRole", name)?.kind),
  ).toEqual(["ClusterRole", "ClusterRole", "ClusterRole"]);
});

test("every option reaches the cluster", () => {
  const all: Required<PlatformRolesProps> = { admins: ["a"], operators: ["o"], auditors: ["u"], breakGlass: ["g"] };

  expect(objectsOf(all).filter(({ kind }) => kind === "ClusterRoleBinding")).toMatchObject([
    { metadata: { name: "platform-admins" }, roleRef: { name: "platform-admin" }, subjects: [{ name: "a" }] },
    { metadata: { name: "operators" }, roleRef: { name: "operator" }, subjects: [{ name: "o" }] },
    { metadata: { name: "auditors" }, roleRef: { name: "auditor" }, subjects: [{ name: "u" }] },
    {
      metadata: {
        name: "break-glass",
        annotations: { "mainstay/cluster-admin": expect.stringContaining("break-glass") },
      },
      roleRef: { name: "cluster-admin" },
      subjects: [{ kind: "Group", name: "g" }],
    },
  ]);
});
