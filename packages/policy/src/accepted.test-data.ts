import {
  account,
  cronJob,
  deployment,
  flux,
  gives,
  may,
  object,
  pod,
  podSpec,
  rbac,
  type Case,
} from "./admission-objects.test-data.ts";

const digest = `@sha256:${"a".repeat(64)}`;

export const accepted: readonly Case[] = [
  ["pinned-images", "a version", ...pod(podSpec({}))],
  ["pinned-images", "a digest in a Deployment", ...deployment(podSpec({ image: `ghcr.io/shop/web${digest}` }))],
  ["pinned-images", "anything in a system namespace", ...pod(podSpec({ image: "anything" }), "kube-system")],
  [
    "allowed-registries",
    "a path of a registry in a CronJob",
    ...cronJob(podSpec({ image: "registry.example.com/shop/web:1.0.0" })),
  ],
  [
    "allowed-registries",
    "Docker Hub's library by omission, where it is allowed",
    ...pod(podSpec({ image: "redis:8.0.0" })),
  ],
  [
    "resource-limits",
    "a Deployment without limits, which a LimitRange may fill in",
    ...deployment(podSpec({ resources: {} })),
  ],
  ["resource-limits", "a limit of memory alone", ...pod(podSpec({}))],
  [
    "host-access",
    "the host's network in a system namespace",
    ...pod(podSpec({}, { hostNetwork: true }), "kube-system"),
  ],
  [
    "host-access",
    "volumes that are not the host's",
    ...deployment(podSpec({}, { volumes: [{ name: "a", emptyDir: {} }] })),
  ],
  [
    "tenant-sources",
    "a repository below an allowed path",
    ...flux("OCIRepository", "ocirepositories", { url: "oci://registry.example.com/tenants/app" }),
  ],
  [
    "tenant-sources",
    "an allowed repository itself",
    ...flux("GitRepository", "gitrepositories", { url: "https://git.example.com/team/app" }),
  ],
  [
    "tenant-sources",
    "any source outside tenants' namespaces",
    ...flux("GitRepository", "gitrepositories", { url: "https://elsewhere.example.com" }, "shop"),
  ],
  [
    "tenant-references",
    "a source of the own namespace, named",
    ...flux("Kustomization", "kustomizations", { ...account, sourceRef: { name: "a", namespace: "team" } }),
  ],
  [
    "tenant-references",
    "a chart of the own namespace",
    ...flux("HelmRelease", "helmreleases", { ...account, chartRef: { name: "a" } }),
  ],
  [
    "tenant-references",
    "events of the own namespace",
    ...flux("Alert", "alerts", { eventSources: [{ kind: "Kustomization", name: "*" }] }),
  ],
  ["tenant-service-accounts", "an own service account", ...flux("Kustomization", "kustomizations", account)],
  [
    "tenant-service-accounts",
    "Flux's own rights outside tenants' namespaces",
    ...flux("HelmRelease", "helmreleases", {}, "shop"),
  ],
  [
    "tenant-roles",
    "the editor's role in a tenant's namespace",
    ...rbac("RoleBinding", "rolebindings", "team", gives("tenant-editor")),
  ],
  ["tenant-roles", "a Role of the tenant's own", ...rbac("Role", "roles", "team", may("get"))],
  ["tenant-roles", "a binding to such a Role", ...rbac("RoleBinding", "rolebindings", "team", gives("own", "Role"))],
  [
    "cluster-admins",
    "a binding to another ClusterRole",
    ...rbac("ClusterRoleBinding", "clusterrolebindings", "", gives("view")),
  ],
  [
    "cluster-admins",
    "the named binding",
    "/apis/rbac.authorization.k8s.io/v1/clusterrolebindings",
    {
      ...object("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", "", gives("cluster-admin")),
      metadata: { name: "named" },
    },
  ],
];
