import { expect, test } from "vitest";
import { chart } from "./chart.ts";
import { helmRelease } from "./helm-release.ts";
import { type KustomizationOptions, kustomization } from "./kustomization.ts";
import { namespace } from "./namespace.ts";

test("nested contents and releases become one flat list of objects", () => {
  const web = helmRelease("web", chart<object>("oci://registry.example.com/web", "1.0.0"), {
    namespace: "shop",
    values: {},
    provides: { crds: ["shop.example.com"] },
  });
  const { manifests, provides } = kustomization("shop", [namespace("shop", { podSecurity: "restricted" }), [web]]);

  expect(manifests.map(({ kind }) => kind)).toEqual([
    "Namespace",
    "CiliumNetworkPolicy",
    "OCIRepository",
    "HelmRelease",
  ]);
  expect(provides).toEqual([
    {
      crds: ["shop.example.com"],
      release: { group: "helm.toolkit.fluxcd.io", kind: "HelmRelease", namespace: "shop", name: "web" },
    },
  ]);
});

test("every option is kept", () => {
  const all: Required<KustomizationOptions> = {
    after: [{ object: { group: "", kind: "Namespace", name: "shop" }, because: "it counts its pods" }],
    pace: "critical",
    timeout: "2m",
    suspend: true,
  };

  expect(kustomization("shop", [], all)).toMatchObject(all);
});

test("a name that is no DNS label is refused", () => {
  expect(() => kustomization("Shop", [])).toThrow(`Kustomization "Shop": the name "Shop" is not a DNS label`);
});
