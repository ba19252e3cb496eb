import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, layoutFiles } from "@mainstay/artifact";
import { cluster, fleet, kustomization, namespace } from "@mainstay/fleet";
import { beforeEach, expect, test } from "vitest";
import { readArtifact } from "./built-artifact.ts";

const home = fleet({
  name: "test",
  domain: "example.com",
  nodes: "10.25.11.0/24",
  router: { address: "10.25.11.1", asn: 64512 },
  repository: "https://git.example.com/test",
  registry: "oci://registry.example.com/test",
  clusters: {
    apps: {
      id: 2,
      asn: 64514,
      nodes: "10.25.11.32/27",
      apiServer: "10.25.11.32",
      pods: "10.246.0.0/16",
      services: "10.247.0.0/16",
      loadBalancers: "10.25.21.0/24",
    },
  },
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mainstay-read-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "@test/apps", version: "0.0.0" }));
  return () => rmSync(folder, { recursive: true });
});

async function write() {
  const bootstrap = { crds: [{ group: "cilium.io", source: "https://github.com/cilium/cilium v1.19.6" }] };
  const shop = kustomization("shop", [namespace("shop", { podSecurity: "restricted" })]);
  const built = await build(cluster(home.identities.apps, [{ kustomizations: [shop], bootstrap }]), folder, {});
  for (const [path, content] of layoutFiles(built.artifact, "latest")) {
    const file = join(folder, "dist/artifact", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return built;
}

test("what was built is read back, byte for byte", async () => {
  const built = await write();
  const read = await readArtifact(folder);

  expect(read.files).toEqual(built.files);
  expect(read.inventory).toEqual(JSON.parse(JSON.stringify(built.inventory)));
  expect(read.digest).toBe(built.artifact.manifest.descriptor.digest);
});

test("an artifact that was not built is asked for", async () => {
  await expect(readArtifact(folder)).rejects.toThrow(
    /dist\/artifact: it is not there\.\n {2}Run "mainstay build" first\.$/,
  );
});

test("a damaged artifact is not rehearsed", async () => {
  const { artifact } = await write();
  truncateSync(join(folder, "dist/artifact/blobs", artifact.layerDigest.replace(":", "/")), 20);

  await expect(readArtifact(folder)).rejects.toThrow(/dist\/artifact: it is damaged \(/);
});
