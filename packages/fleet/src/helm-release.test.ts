import { expect, test } from "vitest";
import { chart } from "./chart.ts";
import { type HelmReleaseProps, helmRelease } from "./helm-release.ts";

interface WebValues {
  readonly replicas: number;
}
const web = chart<WebValues>("oci://registry.example.com/charts/web", "1.2.3");
const props = { namespace: "shop", values: { replicas: 2 } };

test("a release reads its chart from an OCIRepository of its own name, at the exact version", () => {
  const { source, release } = helmRelease("web", web, props);

  expect(source).toMatchObject({
    kind: "OCIRepository",
    metadata: { name: "web", namespace: "shop" },
    spec: { url: "oci://registry.example.com/charts/web", ref: { tag: "1.2.3" } },
  });
  expect(release).toMatchObject({
    spec: { chartRef: { kind: "OCIRepository", name: "web" }, values: { replicas: 2 } },
  });
});

test("a chart's digest wins over its version", () => {
  const pinned = { ...web, digest: `sha256:${"a".repeat(64)}` } as const;

  expect(helmRelease("web", pinned, props).source.spec?.ref).toEqual({ tag: "1.2.3", digest: pinned.digest });
});

test("a value that the chart's type does not know does not compile", () => {
  // @ts-expect-error "replica" is no value of the chart
  const misspelt = helmRelease("web", web, { namespace: "shop", values: { replica: 2 } });

  expect(misspelt.release.spec?.values).toEqual({ replica: 2 });
});

test("a failed upgrade is rolled back after three attempts", () => {
  expect(helmRelease("web", web, props).release.spec?.upgrade?.remediation).toEqual({
    retries: 3,
    remediateLastFailure: true,
    strategy: "rollback",
  });
});

test("every option reaches the release", () => {
  const all: Required<HelmReleaseProps<WebValues>> = {
    ...props,
    provides: { crds: ["shop.example.com"] },
    timeout: "3m",
    ignoreDrift: [{ kind: "Deployment", paths: ["/spec/replicas"] }],
  };
  const { release, provides } = helmRelease("web", web, all);

  expect(provides).toEqual({ crds: ["shop.example.com"] });
  expect(release.metadata.namespace).toBe("shop");
  expect(release.spec).toMatchObject({
    timeout: "3m",
    values: { replicas: 2 },
    driftDetection: { mode: "enabled", ignore: [{ target: { kind: "Deployment" }, paths: ["/spec/replicas"] }] },
  });
});
