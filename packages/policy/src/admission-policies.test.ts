import { expect, test } from "vitest";
import { admissionPolicies, type AdmissionPoliciesProps } from "./admission-policies.ts";

const guarded = { registries: ["ghcr.io"], tenantSources: ["oci://registry.example.com/tenants"] } as const;

const find = (props: AdmissionPoliciesProps, kind: string, name: string) =>
  admissionPolicies(props).kustomizations[0]?.manifests.find(
    (object) => object.kind === `ValidatingAdmissionPolicy${kind}` && object.metadata.name === name,
  );
const names = [
  "pinned-images",
  "allowed-registries",
  "resource-limits",
  "host-access",
  "tenant-sources",
  "tenant-references",
  "tenant-service-accounts",
  "tenant-roles",
  "cluster-admins",
];

test("each policy comes with the binding that puts it into force", () => {
  const objects = admissionPolicies(guarded).kustomizations[0]?.manifests ?? [];

  expect(objects.map(({ metadata }) => metadata.name)).toEqual(names.flatMap((name) => [name, name]));
  expect(find(guarded, "Binding", "host-access")).toMatchObject({ spec: { policyName: "host-access" } });
});

test("policies deny unless the switch says audit", () => {
  expect(find(guarded, "Binding", "pinned-images")).toMatchObject({ spec: { validationActions: ["Deny"] } });
  expect(find({ ...guarded, mode: "audit" }, "Binding", "pinned-images")).toMatchObject({
    spec: { validationActions: ["Audit", "Warn"] },
  });
});

test("one policy can differ from the switch", () => {
  const props: AdmissionPoliciesProps = { ...guarded, mode: "audit", modes: { "host-access": "deny" } };

  expect(find(props, "Binding", "host-access")).toMatchObject({ spec: { validationActions: ["Deny"] } });
  expect(find(props, "Binding", "pinned-images")).toMatchObject({ spec: { validationActions: ["Audit", "Warn"] } });
});

test("a policy that cannot be evaluated refuses", () => {
  expect(names.map((name) => find(guarded, "", name))).toEqual(
    names.map(() => expect.objectContaining({ spec: expect.objectContaining({ failurePolicy: "Fail" }) })),
  );
});

test("system namespaces are left out by their names, tenants' found by their label", () => {
  expect(find(guarded, "Binding", "host-access")).toMatchObject({
    spec: {
      matchResources: {
        namespaceSelector: {
          matchExpressions: [{ key: "kubernetes.io/metadata.name", operator: "NotIn", values: ["kube-system"] }],
        },
      },
    },
  });
  expect(find(guarded, "Binding", "tenant-roles")).toMatchObject({
    spec: {
      matchResources: {
        namespaceSelector: { matchExpressions: [{ key: "toolkit.fluxcd.io/tenant", operator: "Exists" }] },
      },
    },
  });
});

test("bindings to cluster-admin are judged everywhere, and only the named ones pass", () => {
  expect(find(guarded, "Binding", "cluster-admins")).not.toHaveProperty("spec.matchResources");
  expect(JSON.stringify(find(guarded, "", "cluster-admins"))).toContain("flux-operator, break-glass");
});

test.each(["https://ghcr.io", "ghcr.io/", "GHCR.io", "ghcr.io/a:1", ""])("refuses the registry %j", (registry) => {
  expect(() => admissionPolicies({ ...guarded, registries: [registry] })).toThrow(
    `registry ${JSON.stringify(registry)}: it is not a registry host`,
  );
});

test.each(["git.example.com", "http://git.example.com", "oci://registry.example.com/", "oci://a'b"])(
  "refuses the tenants' source %j",
  (source) => {
    expect(() => admissionPolicies({ ...guarded, tenantSources: [source] })).toThrow(
      `tenant source ${JSON.stringify(source)}: it is not the URL`,
    );
  },
);

test("every option reaches the cluster", () => {
  const all: Required<AdmissionPoliciesProps> = {
    registries: ["quay.io"],
    tenantSources: ["https://git.example.com/teams"],
    mode: "audit",
    modes: { "cluster-admins": "deny" },
    systemNamespaces: ["rook-ceph"],
    limits: ["cpu", "memory"],
    tenantLabel: "example.com/team",
    clusterAdmins: ["backup"],
  };
  const text = (name: string) => JSON.stringify([find(all, "", name), find(all, "Binding", name)]);

  expect(text("allowed-registries")).toContain("quay.io/");
  expect(text("tenant-sources")).toContain("https://git.example.com/teams");
  expect(text("pinned-images")).toContain(`"validationActions":["Audit","Warn"]`);
  expect(text("cluster-admins")).toContain(`"validationActions":["Deny"]`);
  expect(text("host-access")).toContain(`"values":["rook-ceph"]`);
  expect(text("resource-limits")).toContain("containers need limits of cpu and memory");
  expect(text("tenant-references")).toContain(`"key":"example.com/team"`);
  expect(text("cluster-admins")).toContain("break-glass, backup");
});
