import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { type Layout } from "./layout.ts";

/** A holder that has not touched its lock for this long is gone, whatever machine it ran on. */
const staleAfter = 60_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Waits until this process alone may write to the results, and gives the function that lets the next one in.
 *
 * A lock whose process has died is taken over.
 */
export async function lock(layout: Layout, onWait: (pid: number) => void = () => {}): Promise<() => void> {
  const file = join(layout.out, "lock");
  mkdirSync(layout.out, { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder);
  for (let told = false; !take(file, mine); told = true) {
    const holder = holderOf(file);
    if (holder && !told) onWait(holder.pid);
    await sleep(100);
  }
  const beat = setInterval(() => touch(file), staleAfter / 6).unref();
  return () => {
    clearInterval(beat);
    rmSync(file, { force: true });
  };
}

/** Links a finished file into place, so that nobody ever reads a lock without its holder. */
function take(file: string, mine: string): boolean {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, mine);
  try {
    if (isStale(file)) rmSync(renamed(file), { force: true });
    linkSync(temporary, file);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function renamed(file: string): string {
  const away = `${file}.stale.${process.pid}`;
  renameSync(file, away);
  return away;
}

function isStale(file: string): boolean {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return false;
  if (Date.now() - changed > staleAfter) return true;
  const holder = holderOf(file);
  return holder !== undefined && holder.host === hostname() && !isAlive(holder.pid);
}

function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function touch(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}
