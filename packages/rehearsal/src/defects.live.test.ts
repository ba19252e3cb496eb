import { beforeAll, expect, test } from "vitest";
import { appsFolder, builtApps, changedFile } from "./artifact.test-data.ts";
import { rehearseArtifact } from "./rehearse.ts";
import type { RehearsalReport } from "./report/report.ts";

interface Defect {
  readonly title: string;
  /** The end of the path of the file that is damaged. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly object: string;
  readonly cause: string;
}

/** Each in a Kustomization that none of the others waits for. */
const defects: readonly Defect[] = [
  {
    title: "a namespace that does not exist",
    file: "/ExternalSecret.external-secrets.io_cert-manager_letsencrypt-staging-cloudflare.yaml",
    from: "namespace: cert-manager",
    to: "namespace: cert-managr",
    object: "ExternalSecret.external-secrets.io/cert-manager/letsencrypt-staging-cloudflare",
    cause: 'namespaces "cert-managr" not found',
  },
  {
    title: "a kind that nobody serves",
    file: "/PodMonitor.monitoring.coreos.com_cert-manager_cert-manager.yaml",
    from: "monitoring.coreos.com/v1",
    to: "monitoring.coreos.com/v9",
    object: "PodMonitor.monitoring.coreos.com/cert-manager/cert-manager",
    cause: "no matches for kind",
  },
  {
    title: "a rule of the CustomResourceDefinition broken",
    file: "/HTTPRoute.gateway.networking.k8s.io_flux-system_push-receiver.yaml",
    from: "value: /hook/",
    to: "value: hook/",
    object: "HTTPRoute.gateway.networking.k8s.io/flux-system/push-receiver",
    cause: "must be an absolute path",
  },
  {
    title: "a health check that asks for a condition that nobody writes",
    file: "_flux-system_cilium-bgp.yaml",
    from: "cilium.io/MissingAuthSecret",
    to: "cilium.io/MissingSecret",
    object: "CiliumBGPPeerConfig.cilium.io/router",
    cause: 'its health check does not become true: status.conditions.exists(c, c.type == "cilium.io/MissingSecret"',
  },
  {
    title: "a key that the Secret does not have",
    file: "/Bundle.trust.cert-manager.io_trusted-roots.yaml",
    from: "key: tls.crt",
    to: "key: root.crt",
    object: "Bundle.trust.cert-manager.io/trusted-roots",
    cause: "Secret/cert-manager/internal-ca has no key root.crt",
  },
  {
    title: "a store that does not serve the namespace",
    file: "/ClusterSecretStore.external-secrets.io_fleet.yaml",
    from: "- kube-system",
    to: "- kube-public",
    object: "ExternalSecret.external-secrets.io/kube-system/cilium-clustermesh",
    cause: "ClusterSecretStore.external-secrets.io/fleet does not serve the namespace kube-system",
  },
  {
    title: "a store that does not exist",
    file: "/ExternalSecret.external-secrets.io_flux-system_chat.yaml",
    from: "name: apps",
    to: "name: appz",
    object: "ExternalSecret.external-secrets.io/flux-system/chat",
    cause: "ClusterSecretStore.external-secrets.io/appz does not exist",
  },
  {
    title: "a dependency that was removed",
    file: "_flux-system_network-baseline.yaml",
    from: "  dependsOn:\n    - name: cilium\n",
    to: "",
    object: "Kustomization.kustomize.toolkit.fluxcd.io/flux-system/network-baseline",
    cause: 'namespaces "cilium-secrets" not found',
  },
  {
    title: "a dependency on nobody",
    file: "_flux-system_platform-roles.yaml",
    from: "  wait: true\n",
    to: "  wait: true\n  dependsOn:\n    - name: nobody\n",
    object: "Kustomization.kustomize.toolkit.fluxcd.io/flux-system/platform-roles",
    cause: "dependency 'flux-system/nobody' not found",
  },
  {
    title: "an image that is not pinned",
    file: "/Deployment.apps_door-check_door-check.yaml",
    from: ":6.9.2",
    to: ":latest",
    object: "Deployment.apps/door-check/door-check",
    cause: "pinned-images",
  },
  {
    title: "a chart source that does not exist",
    file: "/HelmRelease.helm.toolkit.fluxcd.io_kube-system_coredns.yaml",
    from: "kind: OCIRepository\n    name: coredns",
    to: "kind: OCIRepository\n    name: corednz",
    object: "HelmRelease.helm.toolkit.fluxcd.io/kube-system/coredns",
    cause: "corednz",
  },
];

let report: RehearsalReport;
beforeAll(async () => {
  const artifact = defects.reduce((all, { file, from, to }) => changedFile(all, file, from, to), await builtApps());
  report = await rehearseArtifact(artifact, appsFolder, { patience: 30 });
}, 300_000);

test("a damaged artifact does not pass", () => {
  expect(report.passed).toBe(false);
});

test.each(defects)("$title is named with its cause", ({ object, cause }) => {
  const causes = report.failures.filter((failure) => failure.object === object).map((failure) => failure.cause);

  expect(causes).toContainEqual(expect.stringContaining(cause));
});

test("nothing else is blamed", () => {
  const known = new Set([
    ...defects.map(({ object }) => object),
    "ExternalSecret.external-secrets.io/kube-system/cilium-kvstoremesh",
    "PushSecret.external-secrets.io/kube-system/clustermesh-apiserver-remote-cert",
  ]);

  expect(report.failures.filter(({ object }) => !known.has(object))).toEqual([]);
});
