import { expect, test } from "vitest";
import { mirroredFiles } from "./mirrored-files.ts";
import { standInChart } from "./stand-in-chart.ts";
import { suspendedGit } from "./suspended-git.ts";

const chart = `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata:
  name: web
  namespace: shop
spec:
  url: oci://quay.io/shop/charts/web
  ref:
    tag: v1.2.3
    digest: sha256:0123
`;
const path = "kustomizations/shop/OCIRepository.source.toolkit.fluxcd.io_shop_web.yaml";
const other = ["kustomizations/shop/Namespace_shop.yaml", "kind: Namespace\n"] as const;

test("charts come from the mirror, by their tag, and nothing else is touched", () => {
  const { files, sources } = mirroredFiles(new Map([[path, chart], other]), {
    url: "oci://127.0.0.1:5000/m",
    plainHttp: true,
  });

  expect(files.get(path)).toBe(
    chart.replace("quay.io", "127.0.0.1:5000/m/quay.io").replace("    digest: sha256:0123\n", "  insecure: true\n"),
  );
  expect(files.get(other[0])).toBe(other[1]);
  expect(sources).toEqual([
    {
      object: "OCIRepository.source.toolkit.fluxcd.io/shop/web",
      from: "oci://quay.io/shop/charts/web",
      to: "oci://127.0.0.1:5000/m/quay.io/shop/charts/web",
      version: "v1.2.3",
    },
  ]);
});

test("a git source is suspended and listed", () => {
  const git = chart.replaceAll("OCIRepository", "GitRepository");
  const { files, suspended } = suspendedGit(new Map([[path.replace("OCI", "Git"), git], other]));

  expect([...files.values()]).toEqual([`${git}  suspend: true\n`, other[1]]);
  expect(suspended).toEqual(["GitRepository.source.toolkit.fluxcd.io/shop/web"]);
});

test("a stand-in brings what its release declares, and says what it cannot bring", () => {
  const objects = ["Service/shop/web", "Namespace/shop-data", "StorageClass.storage.k8s.io/fast"];
  const { files, leftOut } = standInChart("web", "v1.2.3", {
    release: "HelmRelease.helm.toolkit.fluxcd.io/shop/web",
    objects,
  });
  const templates = (files.get("web/templates/objects.yaml") ?? "")
    .split("\n---\n")
    .map((text) => JSON.parse(text) as object);

  expect(templates).toMatchObject([
    { kind: "ConfigMap", metadata: { name: "web-stand-in" } },
    { kind: "Service", metadata: { name: "web", namespace: "shop" } },
    { kind: "Namespace", metadata: { name: "shop-data" } },
  ]);
  expect(leftOut).toEqual(["StorageClass.storage.k8s.io/fast"]);
  expect(files.get("web/Chart.yaml")).toContain(`"version":"1.2.3"`);
});
