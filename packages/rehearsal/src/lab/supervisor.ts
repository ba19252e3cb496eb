import { type ChildProcess, spawn } from "node:child_process";
import { openSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";

/** What a rehearsal asks of its supervisor: one line of JSON on standard input. */
export interface StartRequest {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Where standard output and error go. */
  readonly log: string;
}

/** What the supervisor answers: one line of JSON on standard output. */
export type SupervisorEvent =
  | { readonly name: string; readonly pid: number }
  | { readonly name: string; readonly ended: string };

/**
 * The program of the process that owns everything a rehearsal starts.
 *
 * Its standard input closes when the rehearsal ends, however it ends: kill -9 closes it too. Then every process it started
 * ends, and the folder is removed.
 */
function supervise(folder: string): void {
  const children = new Map<string, ChildProcess>();
  // It lives in a session of its own; only the end of its input ends it.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  process.stdout.on("error", () => undefined);
  const say = (event: SupervisorEvent): void => void process.stdout.write(`${JSON.stringify(event)}\n`);

  const input = createInterface({ input: process.stdin });
  input.on("line", (line) => {
    const { name, file, args, environment, log } = JSON.parse(line) as StartRequest;
    const out = openSync(log, "a");
    const child = spawn(file, args, { cwd: folder, env: environment, stdio: ["ignore", out, out], detached: true });
    const ended = (how: string): void => {
      children.delete(name);
      say({ name, ended: how });
    };
    child.on("error", (error) => ended(error.message));
    child.on("exit", (code, signal) => ended(signal === null ? `exit code ${code}` : signal));
    if (child.pid === undefined) return;
    children.set(name, child);
    say({ name, pid: child.pid });
  });
  input.on("close", () => {
    for (const { pid } of children.values()) if (pid !== undefined) killGroup(pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    process.exit(0);
  });
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

const folder = process.argv[2];
if (folder !== undefined) supervise(folder);
