import { kustomization, namespace } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { explain, nearestObject } from "./explain.ts";
import { prove } from "./prove.ts";
import { object, world } from "./world.test-data.ts";

const graph = prove(
  world([
    kustomization("shop", [
      namespace("shop", { podSecurity: "restricted" }),
      object("v1", "ConfigMap", "shop/settings"),
    ]),
    kustomization("web", [
      object("v1", "Pod", "shop/web", { spec: { volumes: [{ name: "s", configMap: { name: "settings" } }] } }),
    ]),
  ]),
);

test("an object is explained by its owner, its needs and who needs it", () => {
  expect(explain(graph, "ConfigMap/shop/settings")).toMatchObject([
    {
      object: "ConfigMap/shop/settings",
      kustomization: "shop",
      needs: [
        {
          what: "Namespace/shop",
          why: "metadata.namespace",
          providers: [{ kustomization: "shop", how: "declares it" }],
        },
      ],
      neededBy: [{ object: "Pod/shop/web", kustomization: "web", why: "spec.volumes[0].configMap" }],
    },
  ]);
});

test.each(["configmap/shop/settings", "ConfigMap/settings", "settings"])("%s names it too", (query) => {
  expect(explain(graph, query)).toMatchObject([{ object: "ConfigMap/shop/settings" }]);
});

test("objects that fleet's builders make carry the line that called them", () => {
  expect(explain(graph, "Namespace/shop")[0]?.source?.file).toMatch(/explain\.test\.ts$/);
});

test("a misspelt name has a nearest object", () => {
  expect([explain(graph, "setings"), nearestObject(graph, "setings")]).toEqual([[], "ConfigMap/shop/settings"]);
});
