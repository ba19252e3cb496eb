import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { run } from "./child.ts";
import { fixture } from "./fixture.ts";

test("a command's output and end are kept", async () => {
  expect(await run(["node", "-e", "console.log('out'); console.error('err')"])).toMatchObject({
    ok: true,
    output: expect.stringMatching(/out[^]*err/),
  });
});

test("a command that fails is not ok", async () => {
  expect(await run(["node", "-e", "process.exit(7)"])).toMatchObject({ ok: false });
});

test("a command that does not exist is not ok and is named", async () => {
  expect(await run(["no-such-command"])).toMatchObject({
    ok: false,
    output: expect.stringContaining("no-such-command"),
  });
});

const runner = `
import { run, stopWithChildren } from ${JSON.stringify(new URL("./child.ts", import.meta.url).href)};
stopWithChildren();
await run(["node", "child.ts"], { stream: true });`;

const child = `
import { spawn } from "node:child_process";
spawn("sleep", ["600"], { stdio: "inherit" });
console.log("started");
setInterval(() => {}, 1000);`;

test("stopping the runner stops what its commands started", async () => {
  const cwd = fixture({ "runner.ts": runner, "child.ts": child });
  const started = spawn(process.execPath, ["runner.ts"], { cwd, stdio: ["ignore", "pipe", "inherit"] });
  await once(started.stdout, "data");

  started.kill("SIGTERM");

  // The output closes when the last process that holds it has ended.
  expect(await once(started, "close")).toEqual([143, null]);
});
