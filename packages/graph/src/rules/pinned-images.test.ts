import { expect, test } from "vitest";
import { demo, finding, findingsOf, object, shop } from "../world.test-data.ts";

test.each(["web", "web:latest", "registry.example.com:5000/web"])("the image %j is refused", (image) => {
  const pod = object("v1", "Pod", "shop/web", { spec: { containers: [{ name: "web", image }] } });

  expect(findingsOf(demo(shop, pod))).toEqual(finding("Pod/shop/web", `the image ${JSON.stringify(image)}`));
});

test.each(["web:1.2.3", "registry.example.com:5000/web:v1", `web@sha256:${"a".repeat(64)}`])(
  "the image %j is accepted",
  (image) => {
    const pod = object("v1", "Pod", "shop/web", { spec: { initContainers: [{ name: "web", image }] } });

    expect(findingsOf(demo(shop, pod))).toEqual([]);
  },
);
