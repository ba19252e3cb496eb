import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeEach, expect, test } from "vitest";
import { session } from "./session.ts";

/** A registry that misbehaves as the test says; the good behaviour is tested against a real one (push.live.test.ts). */
let answer: (request: IncomingMessage, response: ServerResponse, count: number) => void;
let seen: string[];
let host: string;
beforeEach(async () => {
  seen = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? "-"}`);
    answer(request, response, seen.length);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => new Promise<void>((done) => server.close(() => done()));
});
const reference = () => ({ host, repository: "apps", tag: "latest" });
const quick = { plainHttp: true, pause: 1 };

test.each([429, 500, 503])("HTTP %d is tried again", async (status) => {
  answer = (_, response, count) => response.writeHead(count < 3 ? status : 200).end();

  expect((await session(reference(), quick)("GET", "tags/list")).status).toBe(200);
  expect(seen).toHaveLength(3);
});

test("a connection that breaks is tried again, then named", async () => {
  answer = (request) => request.socket.destroy();

  await expect(session(reference(), { ...quick, attempts: 2 })("GET", "tags/list")).rejects.toThrow(
    `registry ${host}: it does not answer over http (`,
  );
  expect(seen).toHaveLength(2);
});

test("a registry that hangs is given up after the time limit", async () => {
  answer = () => undefined;

  await expect(session(reference(), { ...quick, attempts: 1, timeout: 50 })("GET", "tags/list")).rejects.toThrow(
    `registry ${host}: it does not answer over http (`,
  );
});

test("other refusals are not tried again", async () => {
  answer = (_, response) => response.writeHead(404).end();

  expect((await session(reference(), quick)("GET", "tags/list")).status).toBe(404);
  expect(seen).toHaveLength(1);
});

test("a Basic challenge is answered with the credentials", async () => {
  answer = (request, response) =>
    request.headers.authorization === undefined
      ? response.writeHead(401, { "www-authenticate": 'Basic realm="r"' }).end()
      : response.writeHead(200).end();
  const credentials = { kind: "basic", username: "u", password: "p" } as const;

  expect((await session(reference(), { ...quick, credentials })("GET", "tags/list")).status).toBe(200);
  expect(seen).toEqual(["GET /v2/apps/tags/list -", "GET /v2/apps/tags/list Basic dTpw"]);
});

test("a Bearer challenge is answered with a token for pull and push", async () => {
  answer = (request, response) => {
    if (request.url?.startsWith("/token")) response.end(JSON.stringify({ token: "abc" }));
    else if (request.headers.authorization === "Bearer abc") response.writeHead(200).end();
    else response.writeHead(401, { "www-authenticate": `Bearer realm="http://${host}/token",service="s"` }).end();
  };
  const credentials = { kind: "basic", username: "u", password: "p" } as const;

  expect((await session(reference(), { ...quick, credentials })("GET", "tags/list")).status).toBe(200);
  expect(seen[1]).toBe("GET /token?service=s&scope=repository%3Aapps%3Apull%2Cpush Basic dTpw");
});

test("without credentials a Basic challenge says how to sign in", async () => {
  answer = (_, response) => response.writeHead(401, { "www-authenticate": 'Basic realm="r"' }).end();

  await expect(session(reference(), quick)("GET", "tags/list")).rejects.toThrow(
    `registry ${host}: it asks for a user name and a password.\n  Sign in with "docker login ${host}"`,
  );
});

test("a refused token is named with its scope", async () => {
  answer = (request, response) =>
    request.url?.startsWith("/token")
      ? response.writeHead(403).end()
      : response.writeHead(401, { "www-authenticate": `Bearer realm="http://${host}/token",service="s"` }).end();

  await expect(session(reference(), quick)("GET", "tags/list")).rejects.toThrow(
    `refuses a token for repository:apps:pull,push (HTTP 403)`,
  );
});
