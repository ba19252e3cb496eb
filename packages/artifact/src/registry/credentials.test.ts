import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { credentialsFor } from "./credentials.ts";

let folder: string;
let environment: NodeJS.ProcessEnv;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mainstay-docker-"));
  environment = { DOCKER_CONFIG: folder, PATH: `${folder}:${process.env["PATH"]}` };
  return () => rmSync(folder, { recursive: true });
});
const config = (content: object | string): void =>
  writeFileSync(join(folder, "config.json"), typeof content === "string" ? content : JSON.stringify(content));
const helper = (name: string, script: string): void => {
  writeFileSync(join(folder, `docker-credential-${name}`), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, `docker-credential-${name}`), 0o755);
};

test("without a config file there are no credentials", async () => {
  expect(await credentialsFor("registry.example.com", environment)).toBeUndefined();
});

test("a user name and a password with colons come from auths", async () => {
  config({ auths: { "registry.example.com": { auth: Buffer.from("robot:a:b").toString("base64") } } });

  expect(await credentialsFor("registry.example.com", environment)).toEqual({
    kind: "basic",
    username: "robot",
    password: "a:b",
  });
  expect(await credentialsFor("other.example.com", environment)).toBeUndefined();
});

test("a credential helper is asked with the host on its standard input", async () => {
  config({ credHelpers: { "registry.example.com": "echo" } });
  helper("echo", `read host; echo "{\\"Username\\":\\"<token>\\",\\"Secret\\":\\"token-of-$host\\"}"`);

  expect(await credentialsFor("registry.example.com", environment)).toEqual({
    kind: "identity-token",
    token: "token-of-registry.example.com",
  });
});

test("a helper that knows nothing of the host gives way to auths", async () => {
  config({ credsStore: "empty", auths: { "registry.example.com": { auth: Buffer.from("u:p").toString("base64") } } });
  helper("empty", `echo "credentials not found in native keychain"; exit 1`);

  expect(await credentialsFor("registry.example.com", environment)).toEqual({
    kind: "basic",
    username: "u",
    password: "p",
  });
});

test("a helper that fails is named, with its own words", async () => {
  config({ credsStore: "broken" });
  helper("broken", `echo "the keychain is locked" >&2; exit 3`);

  await expect(credentialsFor("registry.example.com", environment)).rejects.toThrow(
    "credential helper docker-credential-broken: it failed for registry.example.com (the keychain is locked)",
  );
});

test("a helper that is not installed is named", async () => {
  config({ credsStore: "absent" });

  await expect(credentialsFor("registry.example.com", environment)).rejects.toThrow(
    "credential helper docker-credential-absent",
  );
});

test("a config file that is not JSON is named", async () => {
  config("{");

  await expect(credentialsFor("registry.example.com", environment)).rejects.toThrow("config.json: it is not JSON");
});
