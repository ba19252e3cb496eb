import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { digestOf, pack } from "./pack.ts";

const files = new Map([
  ["flux/kustomization.yaml", "resources: []\n"],
  [`kustomizations/${"long-name-".repeat(12)}/ConfigMap_a.yaml`, "kind: ConfigMap\n"],
]);

test("the digest is that of the bytes, and the same for the same files", async () => {
  const layer = await pack(files);

  expect(layer.digest).toBe(digestOf(layer.bytes));
  expect(layer.diffId).toBe(digestOf(gunzipSync(layer.bytes)));
  expect((await pack(new Map(files))).digest).toBe(layer.digest);
});

test("these files have had this digest since the first release", async () => {
  const known = "sha256:d9751bae2411a2cb07640a7c5ee628277dc0d48173a6949d937e73aea1c92191";

  expect((await pack(files)).digest).toBe(known);
});

test("tar extracts what was packed, long paths included", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mainstay-pack-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "layer.tar.gz"), (await pack(files)).bytes);
  execFileSync("tar", ["-xzf", "layer.tar.gz"], { cwd: folder });

  for (const [path, text] of files) expect(readFileSync(join(folder, path), "utf8")).toBe(text);
});

test("owner, mode and time are fixed", async () => {
  const listing = execFileSync("tar", ["-tvzf", "-", "--numeric-owner", "--utc"], { input: (await pack(files)).bytes });

  for (const line of listing.toString().trim().split("\n")) {
    expect(line).toMatch(/^-rw-r--r-- 0\/0 +\d+ 1970-01-01 00:00 /);
  }
});

test("the gzip header tells neither time nor platform", async () => {
  const header = (await pack(files)).bytes.slice(0, 10);

  expect([...header.slice(4, 8), header[9]]).toEqual([0, 0, 0, 0, 3]);
});
