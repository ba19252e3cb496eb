import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { build, writeBuild } from "./build.ts";
import { smallCluster } from "./cluster.test-data.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mainstay-build-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "@test/apps", version: "1.2.3" }));
  return () => rmSync(folder, { recursive: true });
});
const json = (path: string) => JSON.parse(readFileSync(join(folder, "dist", path), "utf8"));

test("dist holds the manifests, an OCI image layout and the inventory", async () => {
  await writeBuild(await build(smallCluster(), folder), folder);

  expect(readdirSync(join(folder, "dist")).sort()).toEqual(["artifact", "inventory.json", "manifests"]);
  expect(json("inventory.json").counts).toEqual({ kustomizations: 2, helmReleases: 1, objects: 5 });
  expect(json("artifact/oci-layout")).toEqual({ imageLayoutVersion: "1.0.0" });
});

test("the manifest is what Flux expects of an artifact", async () => {
  const { artifact } = await build(smallCluster(), folder, { environment: { SOURCE_DATE_EPOCH: "1700000000" } });
  const manifest = JSON.parse(Buffer.from(artifact.manifest.bytes).toString());

  expect(manifest).toMatchObject({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: { mediaType: "application/vnd.cncf.flux.config.v1+json" },
    layers: [{ mediaType: "application/vnd.cncf.flux.content.v1.tar+gzip", digest: artifact.layerDigest }],
    annotations: {
      "org.opencontainers.image.created": "2023-11-14T22:13:20Z",
      "org.opencontainers.image.revision": "unknown",
      "org.opencontainers.image.source": "https://git.example.com/test",
      "org.opencontainers.image.version": "1.2.3",
    },
  });
});

test("time and revision come from the commit, and differ from it only by -dirty", async () => {
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.com", ...args]);
  git("init", "-q");
  git("add", ".");
  execFileSync("git", ["-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "first"], {
    env: { ...process.env, GIT_COMMITTER_DATE: "1700000000 +0900" },
  });
  const annotations = async (): Promise<Record<string, string>> =>
    JSON.parse(
      Buffer.from((await build(smallCluster(), folder, { environment: {} })).artifact.manifest.bytes).toString(),
    ).annotations;
  const clean = await annotations();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "@test/apps", version: "1.2.4" }));
  const dirty = await annotations();

  expect(clean["org.opencontainers.image.created"]).toBe("2023-11-14T22:13:20Z");
  expect(clean["org.opencontainers.image.revision"]).toMatch(/^sha1:[0-9a-f]{40}$/);
  expect(dirty["org.opencontainers.image.revision"]).toBe(`${clean["org.opencontainers.image.revision"]}-dirty`);
});

test("the layer depends on the manifests alone, the manifest also on where they come from", async () => {
  const one = await build(smallCluster(), folder, { environment: { SOURCE_DATE_EPOCH: "1" } });
  const later = await build(smallCluster(), folder, { environment: { SOURCE_DATE_EPOCH: "2" } });
  const other = await build(smallCluster({ mode: "slow" }), folder, { environment: { SOURCE_DATE_EPOCH: "1" } });

  expect(later.artifact.layerDigest).toBe(one.artifact.layerDigest);
  expect(later.artifact.manifest.descriptor.digest).not.toBe(one.artifact.manifest.descriptor.digest);
  expect(other.artifact.layerDigest).not.toBe(one.artifact.layerDigest);
});

test("the inventory travels in the config, and names the line that built each object", async () => {
  const { artifact, inventory } = await build(smallCluster(), folder);
  const [config] = artifact.blobs;

  expect(JSON.parse(Buffer.from(config?.bytes ?? "").toString()).inventory).toEqual(
    JSON.parse(JSON.stringify(inventory)),
  );
  expect(inventory.objects).toContainEqual({
    object: "ConfigMap/shop/settings",
    apiVersion: "v1",
    kustomization: "shop",
    file: "kustomizations/shop/ConfigMap_shop_settings.yaml",
    package: expect.stringMatching(/^@mainstay\/artifact@/),
    source: expect.stringMatching(/^src\/cluster\.test-data\.ts:\d+$/),
  });
});

test("a build that fails leaves the previous dist untouched", async () => {
  await writeBuild(await build(smallCluster(), folder), folder);
  const before = json("inventory.json");

  await expect(build(smallCluster({ bad: "${LEFT}" }), folder)).rejects.toThrow(`"\${LEFT}" is left in the manifest`);
  expect(json("inventory.json")).toEqual(before);
});

test("a new build replaces the old one whole, and removes what a dead one left", async () => {
  const dead = join(folder, ".dist-999999999-abc");
  execFileSync("mkdir", ["-p", join(folder, "dist", "manifests", "stale"), dead]);
  await writeBuild(await build(smallCluster(), folder), folder);

  expect([existsSync(join(folder, "dist/manifests/stale")), existsSync(dead)]).toEqual([false, false]);
});

test("two builds at once leave one whole dist", async () => {
  const built = await build(smallCluster(), folder);
  await Promise.all(Array.from({ length: 6 }, () => writeBuild(built, folder)));

  expect(json("inventory.json").cluster).toBe("apps");
  expect(readdirSync(folder).filter((name) => name.startsWith(".dist-"))).toEqual([]);
});

test("nonsense in SOURCE_DATE_EPOCH is refused", async () => {
  await expect(build(smallCluster(), folder, { environment: { SOURCE_DATE_EPOCH: "today" } })).rejects.toThrow(
    `SOURCE_DATE_EPOCH "today": it is not a number of seconds since 1970`,
  );
});
