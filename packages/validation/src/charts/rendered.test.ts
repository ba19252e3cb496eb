import { expect, test } from "vitest";
import { readRendered } from "./rendered.ts";

test("CRD groups, webhook groups and images are read from what Helm renders", () => {
  const yaml = `
kind: CustomResourceDefinition
spec: {group: shop.example.com}
---
kind: ValidatingWebhookConfiguration
webhooks: [{rules: [{apiGroups: ["shop.example.com", "", "apps", "admissionregistration.k8s.io"]}]}]
---
kind: CronJob
spec: {jobTemplate: {spec: {template: {spec: {initContainers: [{image: "a:1"}], containers: [{image: "b:2"}, {image: "a:1"}]}}}}}
---
`;

  expect(readRendered(yaml)).toEqual({
    objects: 3,
    crds: ["shop.example.com"],
    webhooks: ["shop.example.com"],
    images: ["a:1", "b:2"],
  });
});
