import { type Manifest, namespace } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { podSecurityReport } from "./pod-security-report.ts";

const safe = {
  name: "web",
  securityContext: {
    allowPrivilegeEscalation: false,
    runAsNonRoot: true,
    seccompProfile: { type: "RuntimeDefault" },
    capabilities: { drop: ["ALL"] },
  },
};
const workload = (kind: string, spec: object): Manifest & { readonly spec: object } => ({
  apiVersion: "apps/v1",
  kind,
  metadata: { name: "web", namespace: "shop" },
  spec: { template: { spec } },
});
const fieldsOf = (spec: object, level: "baseline" | "restricted") =>
  podSecurityReport([workload("Deployment", spec)], level).flatMap(({ fields }) => fields);

test("a namespace that only audits is judged by the level it would enforce", () => {
  const shop = namespace("shop", { podSecurity: "baseline", mode: "audit" });

  expect(podSecurityReport([...shop, workload("DaemonSet", { hostNetwork: true, containers: [safe] })])).toEqual([
    { object: "DaemonSet.apps/shop/web", namespace: "shop", level: "baseline", fields: ["hostNetwork"] },
  ]);
});

test("a privileged namespace breaks nothing", () => {
  const shop = namespace("shop", { podSecurity: "privileged" });

  expect(podSecurityReport([...shop, workload("Deployment", { hostPID: true, containers: [] })])).toEqual([]);
});

test.each<[string, object]>([
  ["hostIPC", { hostIPC: true, containers: [safe] }],
  ["volumes[data].hostPath", { volumes: [{ name: "data", hostPath: { path: "/" } }], containers: [safe] }],
  [
    "securityContext.sysctls[kernel.msgmax]",
    { securityContext: { sysctls: [{ name: "kernel.msgmax", value: "1" }] }, containers: [safe] },
  ],
  [
    "securityContext.seccompProfile.type",
    { securityContext: { seccompProfile: { type: "Unconfined" } }, containers: [safe] },
  ],
  ["securityContext.seLinuxOptions", { securityContext: { seLinuxOptions: { type: "spc_t" } }, containers: [safe] }],
  [
    "containers[web].securityContext.privileged",
    { containers: [{ name: "web", securityContext: { privileged: true } }] },
  ],
  [
    "containers[web].securityContext.procMount",
    { containers: [{ name: "web", securityContext: { procMount: "Unmasked" } }] },
  ],
  ["containers[web].ports", { containers: [{ name: "web", ports: [{ containerPort: 80, hostPort: 80 }] }] }],
  [
    "initContainers[web].securityContext.capabilities.add[NET_ADMIN]",
    { containers: [], initContainers: [{ name: "web", securityContext: { capabilities: { add: ["NET_ADMIN"] } } }] },
  ],
])("baseline refuses %s", (field, spec) => {
  expect(fieldsOf(spec, "baseline")).toEqual([field]);
});

test("restricted names every field that a bare container misses", () => {
  expect(fieldsOf({ containers: [{ name: "web" }] }, "restricted")).toEqual([
    "containers[web].securityContext.allowPrivilegeEscalation",
    "containers[web].securityContext.runAsNonRoot",
    "containers[web].securityContext.seccompProfile.type",
    "containers[web].securityContext.capabilities.drop",
  ]);
});

test.each<[string, object]>([
  ["volumes[data].nfs", { volumes: [{ name: "data", nfs: {} }], containers: [safe] }],
  ["securityContext.runAsUser", { securityContext: { runAsUser: 0 }, containers: [safe] }],
  [
    "containers[web].securityContext.capabilities.add[CHOWN]",
    {
      containers: [
        { ...safe, securityContext: { ...safe.securityContext, capabilities: { drop: ["ALL"], add: ["CHOWN"] } } },
      ],
    },
  ],
])("restricted refuses %s", (field, spec) => {
  expect(fieldsOf(spec, "restricted")).toEqual([field]);
});

test("restricted accepts what the pod says for all of its containers", () => {
  const { runAsNonRoot, seccompProfile, ...own } = safe.securityContext;
  const spec = {
    securityContext: { runAsNonRoot, seccompProfile },
    volumes: [{ name: "tmp", emptyDir: {} }],
    containers: [{ name: "web", securityContext: own }],
  };

  expect(fieldsOf(spec, "restricted")).toEqual([]);
});

test("pods of CronJobs are judged too, and what makes no pods is not", () => {
  const job = { template: { spec: { hostPID: true, containers: [safe] } } };
  const cronJob = { ...workload("CronJob", {}), spec: { jobTemplate: { spec: job } } };

  expect(podSecurityReport([cronJob, workload("Service", { hostPID: true })], "baseline")).toMatchObject([
    { fields: ["hostPID"] },
  ]);
});
