import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { findTool } from "./tool.ts";

/** Starts the distribution registry on a free port of loopback for the running test; gives `host:port`. */
export async function registryOnLoopback(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "mainstay-registry-"));
  const host = `127.0.0.1:${await freePort()}`;
  writeFileSync(
    join(folder, "config.yml"),
    `version: 0.1\nlog: {level: error, accesslog: {disabled: true}}\nstorage: {filesystem: {rootdirectory: ${folder}/data}}\nhttp: {addr: "${host}"}\n`,
  );
  const registry = spawn(findTool("registry", import.meta.dirname), ["serve", join(folder, "config.yml")], {
    stdio: "ignore",
    env: { ...process.env, OTEL_TRACES_EXPORTER: "none" },
  });
  onTestFinished(() => {
    registry.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (answer?.ok) return host;
  }
  throw new Error(`the registry on ${host} does not answer`);
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
