import { type Artifact, digestOf, push } from "@mainstay/artifact";
import { expect, test } from "vitest";
import { registryOnLoopback } from "./registry.test-data.ts";
import { runTool } from "./run-tool.ts";
import { findTool } from "./tool.ts";

const crane = (...args: string[]) => runTool(findTool("crane", import.meta.dirname), args);

const json = (mediaType: string, content: object) => {
  const bytes = Buffer.from(JSON.stringify(content));
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes };
};
function artifact(text: string): Artifact {
  const layer = { ...json("application/octet-stream", { text }) };
  const config = json("application/vnd.cncf.flux.config.v1+json", {});
  const manifest = json("application/vnd.oci.image.manifest.v1+json", {
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: config.descriptor,
    layers: [layer.descriptor],
  });
  return { manifest, blobs: [config, layer], layerDigest: layer.descriptor.digest };
}

test("a real registry serves what was pushed, and a second push moves nothing", async () => {
  const registry = await registryOnLoopback();
  const target = `oci://${registry}/fleet/apps:v1`;
  const first = await push(artifact("one"), target, { plainHttp: true });
  const second = await push(artifact("one"), target, { plainHttp: true });

  expect([first.moved, second.moved, second.digest]).toEqual([true, false, first.digest]);
  expect((await crane("digest", `${registry}/fleet/apps:v1`)).stdout.trim()).toBe(first.digest);
});

test("the tag moves to a new artifact, and the old one stays reachable by its digest", async () => {
  const registry = await registryOnLoopback();
  const target = `oci://${registry}/apps`;
  const old = await push(artifact("one"), target, { plainHttp: true });
  const fresh = await push(artifact("two"), target, { plainHttp: true });

  expect((await crane("digest", `${registry}/apps:latest`)).stdout.trim()).toBe(fresh.digest);
  expect((await crane("manifest", `${registry}/apps@${old.digest}`)).exitCode).toBe(0);
});
