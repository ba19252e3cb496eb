import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { Artifact } from "../oci-layout.ts";
import { digestOf } from "../pack.ts";
import { push } from "./push.ts";

const blob = (text: string) => ({
  descriptor: { mediaType: "application/octet-stream", digest: digestOf(text), size: text.length },
  bytes: Buffer.from(text),
});
const artifact: Artifact = {
  manifest: blob("manifest"),
  blobs: [blob("config"), blob("layer")],
  layerDigest: digestOf("layer"),
};

/** A registry that answers every request with one status. */
async function registryThatAnswers(status: number, body = ""): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  return `oci://127.0.0.1:${(server.address() as AddressInfo).port}/apps`;
}

const options = { plainHttp: true, pause: 1, environment: { DOCKER_CONFIG: "/nonexistent" } };

test("a registry that denies the upload is quoted, with how to sign in", async () => {
  const target = await registryThatAnswers(403, `{"errors":[{"code":"DENIED","message":"read only"}]}`);

  await expect(push(artifact, target, options)).rejects.toThrow(
    /the registry refuses to take an upload \(HTTP 403, read only\)\.\n {2}Sign in with "docker login 127\.0\.0\.1:\d+" as one who may push there\./,
  );
});

test("a registry that stays broken is given up after its attempts", async () => {
  await expect(push(artifact, await registryThatAnswers(500), { ...options, attempts: 2 })).rejects.toThrow(
    "the registry refuses to take an upload (HTTP 500)",
  );
});

test("a tag that points elsewhere after the push is not called pushed", async () => {
  const server = createServer((request, response) => {
    const upload = request.method === "POST" ? 202 : request.method === "PUT" ? 201 : 404;
    const moved = request.method === "HEAD" && request.url?.endsWith("/latest");
    request.resume();
    response.writeHead(moved ? 200 : upload, { location: "/upload", "docker-content-digest": "sha256:other" }).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));

  await expect(
    push(artifact, `oci://127.0.0.1:${(server.address() as AddressInfo).port}/apps`, options),
  ).rejects.toThrow(`the registry answers sha256:other where ${artifact.manifest.descriptor.digest} was pushed`);
});
