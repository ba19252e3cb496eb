import { secretHandle } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { imageAutomation, type ImageAutomationProps } from "./image-automation.ts";
import { apps, field, find } from "./world.test-data.ts";

const automated: ImageAutomationProps = {
  cluster: apps,
  images: { checkout: { image: "ghcr.io/example/checkout", newest: { semver: "1.x" } } },
  credentials: { username: field("git", "username"), password: field("git", "password") },
};

test("the newest version of an image is found with its digest", () => {
  expect(find(imageAutomation(automated), "ImageRepository", "checkout")).toMatchObject({
    spec: { image: "ghcr.io/example/checkout" },
  });
  expect(find(imageAutomation(automated), "ImagePolicy", "checkout")).toMatchObject({
    spec: {
      imageRepositoryRef: { name: "checkout" },
      policy: { semver: { range: "1.x" } },
      digestReflectionPolicy: "IfNotPresent",
    },
  });
});

test("it is committed to the cluster's folder, on a branch for a pull request", () => {
  expect(find(imageAutomation(automated), "ImageUpdateAutomation")).toMatchObject({
    spec: {
      sourceRef: { kind: "GitRepository", name: "fleet-repository" },
      git: { checkout: { ref: { branch: "main" } }, push: { branch: "flux/images-apps" } },
      update: { strategy: "Setters", path: "./clusters/apps" },
    },
  });
});

test("the fleet's repository is read with credentials from the store", () => {
  expect(find(imageAutomation(automated), "GitRepository")).toMatchObject({
    spec: { url: "https://git.example.com/test", secretRef: { name: "fleet-repository" } },
  });
  expect(find(imageAutomation(automated), "ExternalSecret")).toMatchObject({
    spec: { data: [{ secretKey: "username" }, { secretKey: "password" }] },
  });
});

test("tags without versions are found by a pattern", () => {
  const newest = { pattern: "^main-(?P<run>[0-9]+)$", extract: "$run", order: "numerical" } as const;
  const images = { checkout: { image: "ghcr.io/example/checkout", newest } };

  expect(find(imageAutomation({ ...automated, images }), "ImagePolicy")).toMatchObject({
    spec: { filterTags: { pattern: newest.pattern, extract: "$run" }, policy: { numerical: { order: "asc" } } },
  });
});

test("each controller reaches what it needs: registries for tags, git for commits", () => {
  const automation = imageAutomation(automated);

  expect(JSON.stringify(find(automation, "CiliumNetworkPolicy", "image-registries"))).toContain("ghcr.io");
  expect(find(automation, "CiliumNetworkPolicy", "git-image-automation-controller")).toMatchObject({
    spec: { egress: [{ toFQDNs: [{ matchName: "git.example.com" }] }] },
  });
});

test.each(["checkout", "ghcr.io/example/checkout:1.0.0", "oci://ghcr.io/example/checkout"])(
  "refuses the image %j",
  (image) => {
    const images = { checkout: { image, newest: { semver: "1.x" } } };

    expect(() => imageAutomation({ ...automated, images })).toThrow(
      `image ${JSON.stringify(image)}: it is not the name`,
    );
  },
);

test("refuses a cluster without images", () => {
  expect(() => imageAutomation({ ...automated, images: {} })).toThrow("imageAutomation: it has no images");
});

test("every option reaches the cluster", () => {
  const all: Required<ImageAutomationProps> = {
    ...automated,
    images: {
      checkout: {
        image: "registry.example.com/checkout",
        newest: { pattern: "^v", extract: "", order: "alphabetical" },
        pullSecret: secretHandle("flux-system", "registry", [".dockerconfigjson"]),
      },
    },
    branch: "trunk",
    pushBranch: "trunk",
    author: { name: "bot", email: "bot@example.com" },
  };

  expect(find(imageAutomation(all), "ImageRepository")).toMatchObject({ spec: { secretRef: { name: "registry" } } });
  expect(find(imageAutomation(all), "ImagePolicy")).toMatchObject({
    spec: { policy: { alphabetical: { order: "asc" } } },
  });
  expect(find(imageAutomation(all), "ImageUpdateAutomation")).toMatchObject({
    spec: {
      git: { checkout: { ref: { branch: "trunk" } }, push: { branch: "trunk" }, commit: { author: { name: "bot" } } },
    },
  });
});
