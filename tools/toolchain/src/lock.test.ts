import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";

import { stage } from "./fake-go.ts";
import { lock } from "./lock.ts";

function held(pid: number, host = hostname()) {
  const { layout } = stage();
  const file = join(layout.out, "lock");
  mkdirSync(layout.out, { recursive: true });
  writeFileSync(file, JSON.stringify({ pid, host }));
  return { layout, file };
}

test("the lock of a dead process is taken over", async () => {
  const { layout, file } = held(spawnSync("true").pid);
  (await lock(layout))();
  expect(existsSync(file)).toBe(false);
});

test("a lock of another machine is taken over once it is no longer touched", async () => {
  const { layout, file } = held(1, "elsewhere");
  utimesSync(file, 0, 0);
  (await lock(layout))();
  expect(existsSync(file)).toBe(false);
});

test("the second waits for the first and hears who holds the lock", async () => {
  const { layout } = stage();
  const unlock = await lock(layout);
  const waited: number[] = [];
  const second = lock(layout, (pid) => waited.push(pid));
  await sleep(250);
  expect(waited).toEqual([process.pid]);
  unlock();
  (await second)();
});
