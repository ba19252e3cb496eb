import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";

import { type Stage, stage } from "./fake-go.ts";
import { toolVersion } from "./tool-version.ts";

const whole = "half of github.com/go-task/task/v3/cmd/task\n";
const task = ({ layout }: Stage) => join(layout.out, "bin", "task");

async function untilBuilding({ layout }: Stage): Promise<void> {
  const folder = join(layout.out, "tmp");
  while (!existsSync(folder) || !readdirSync(folder).some((name) => name.startsWith("task."))) await sleep(20);
}

test.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
  "a build ended by %s leaves no binary, and the next run mends it",
  async (signal) => {
    const here = stage();
    const child = here.start(["task"], { FAKE_GO_SECONDS: "5" });
    await untilBuilding(here);
    child.kill(signal);
    await new Promise((done) => child.once("close", done));
    expect(existsSync(task(here))).toBe(false);

    expect(await here.run(["task"])).toMatchObject({ code: 0 });
    expect(readFileSync(task(here), "utf8")).toBe(whole);
    expect(readdirSync(here.layout.out).sort()).toEqual(["bin", "stamps", "tmp"]);
    expect(readdirSync(join(here.layout.out, "tmp"))).toEqual([]);
  },
);

test("of two runs at once the second waits and finds the work done", async () => {
  const here = stage();
  const outcomes = await Promise.all([1, 2].map(() => here.run(["task"], { FAKE_GO_SECONDS: "1" })));
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
  expect(outcomes.map(({ out }) => /^\d built, \d up to date/m.exec(out)?.[0]).sort()).toEqual([
    "0 built, 1 up to date",
    "1 built, 0 up to date",
  ]);
  expect(here.builds()).toHaveLength(1);
  expect(readFileSync(task(here), "utf8")).toBe(whole);
});

function onPath(version: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), "path-")), "bin");
  mkdirSync(folder);
  writeFileSync(join(folder, "task"), `#!/bin/sh\necho "Task version: v${version} (h1:abc)"\n`);
  chmodSync(join(folder, "task"), 0o755);
  return folder;
}

test("--from-path links a tool of the pinned version", async () => {
  const here = stage();
  const folder = onPath(toolVersion("task"));
  expect(await here.run(["--from-path", "task"], { PATH: `${folder}:/usr/bin:/bin` })).toMatchObject({
    code: 0,
    err: "",
  });
  expect(readlinkSync(task(here))).toBe(join(folder, "task"));
  expect((await here.run(["task"])).out).toContain("0 built, 1 up to date");
});

test("--from-path builds a tool that PATH has in another version", async () => {
  const here = stage();
  const go = join(here.layout.out, "..", "path");
  expect(await here.run(["--from-path", "task"], { PATH: `${onPath("3.0.0")}:${go}:/usr/bin:/bin` })).toMatchObject({
    code: 0,
  });
  expect(readFileSync(task(here), "utf8")).toBe(whole);
});
