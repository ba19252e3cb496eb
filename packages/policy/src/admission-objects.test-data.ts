import type { Manifest } from "@mainstay/fleet";
import type { PolicyName } from "./admission-policies.ts";

/** What a policy says to an object at a path. */
export type Case = readonly [policy: PolicyName, fact: string, path: string, object: Manifest];

export const object = (apiVersion: string, kind: string, namespace: string, rest: object): Manifest => ({
  apiVersion,
  kind,
  metadata: { name: "one", ...(namespace === "" ? {} : { namespace }) },
  ...rest,
});
export const container = { name: "web", image: `ghcr.io/shop/web:1.0.0`, resources: { limits: { memory: "64Mi" } } };
export const podSpec = (change: object, own: object = {}) => ({ ...own, containers: [{ ...container, ...change }] });
export const pod = (spec: object, namespace = "shop"): readonly [string, Manifest] => [
  `/api/v1/namespaces/${namespace}/pods`,
  object("v1", "Pod", namespace, { spec }),
];
export const deployment = (spec: object): readonly [string, Manifest] => [
  "/apis/apps/v1/namespaces/shop/deployments",
  object("apps/v1", "Deployment", "shop", {
    spec: { selector: { matchLabels: { a: "b" } }, template: { metadata: { labels: { a: "b" } }, spec } },
  }),
];
export const cronJob = (spec: object): readonly [string, Manifest] => [
  "/apis/batch/v1/namespaces/shop/cronjobs",
  object("batch/v1", "CronJob", "shop", {
    spec: { schedule: "0 3 * * *", jobTemplate: { spec: { template: { spec: { ...spec, restartPolicy: "Never" } } } } },
  }),
];
export const flux = (kind: string, plural: string, spec: object, namespace = "team"): readonly [string, Manifest] => {
  const group = fluxGroups[plural] ?? "";
  return [`/apis/${group}/v1/namespaces/${namespace}/${plural}`, object(`${group}/v1`, kind, namespace, { spec })];
};
export const rbac = (kind: string, plural: string, namespace: string, rest: object): readonly [string, Manifest] => [
  `/apis/rbac.authorization.k8s.io/v1/${namespace === "" ? "" : `namespaces/${namespace}/`}${plural}`,
  object("rbac.authorization.k8s.io/v1", kind, namespace, rest),
];
export const gives = (name: string, kind = "ClusterRole") => ({
  roleRef: { apiGroup: "rbac.authorization.k8s.io", kind, name },
  subjects: [{ apiGroup: "rbac.authorization.k8s.io", kind: "Group", name: "somebody" }],
});
export const may = (verb: string) => ({ rules: [{ apiGroups: [""], resources: ["pods"], verbs: [verb] }] });
export const fluxGroups: Readonly<Record<string, string>> = {
  gitrepositories: "source.toolkit.fluxcd.io",
  ocirepositories: "source.toolkit.fluxcd.io",
  buckets: "source.toolkit.fluxcd.io",
  kustomizations: "kustomize.toolkit.fluxcd.io",
  helmreleases: "helm.toolkit.fluxcd.io",
  alerts: "notification.toolkit.fluxcd.io",
};
export const account = { serviceAccountName: "flux" };
