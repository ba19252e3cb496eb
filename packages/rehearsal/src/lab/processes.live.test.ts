import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { repository, someDist } from "../artifact.test-data.ts";

beforeAll(someDist);

/** Where the rehearsal of a test puts its files; its processes are known by it. */
let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "mainstay-kill-"));
  return () => rmSync(place, { recursive: true, force: true });
});

/** A rehearsal whose control plane is up. */
async function running(): Promise<ChildProcess> {
  const args = ["--conditions=mainstay-source", "packages/cli/src/main.ts", "rehearse", "apps"];
  const child = spawn(process.execPath, args, { cwd: repository, env: { ...process.env, TMPDIR: place } });
  for await (const line of createInterface({ input: child.stderr })) {
    if (line.startsWith("control plane and Flux are up")) return child;
  }
  throw new Error("the rehearsal ended before its control plane was up");
}

/** Processes that work in the place: by their command line, or by their environment. */
function processesThere(): readonly string[] {
  const mentions = (pid: string, file: string): boolean => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, "utf8").includes(`${place}/`);
    } catch {
      return false;
    }
  };
  return readdirSync("/proc").filter(
    (pid) => /^\d+$/.test(pid) && (mentions(pid, "cmdline") || mentions(pid, "environ")),
  );
}

/** Waits until nothing is left; gives what is. */
async function leftovers(): Promise<readonly string[]> {
  const left = (): readonly string[] => [...processesThere(), ...readdirSync(place)];
  for (const end = Date.now() + 20_000; left().length > 0 && Date.now() < end;) await sleep(100);
  return left();
}

test.each(["SIGKILL", "SIGINT", "SIGTERM"] as const)(
  "%s leaves no process and no file",
  { timeout: 120_000 },
  async (signal) => {
    const rehearsal = await running();
    const before = processesThere().length;
    rehearsal.kill(signal);

    expect(before).toBeGreaterThan(9);
    expect(await leftovers()).toEqual([]);
  },
);

test("a rehearsal whose supervisor is killed ends and leaves nothing", { timeout: 120_000 }, async () => {
  await running();
  const command = (pid: string): string => readFileSync(`/proc/${pid}/cmdline`, "utf8");
  const supervisor = processesThere().find((pid) => command(pid).includes("supervisor.ts"));
  process.kill(Number(supervisor), "SIGKILL");

  expect(await leftovers()).toEqual([]);
});
