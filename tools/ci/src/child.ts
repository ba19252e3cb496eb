import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { constants } from "node:os";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

export interface Outcome {
  readonly ok: boolean;

  /** What the command said; empty when it said it straight to the terminal. */
  readonly output: string;

  readonly seconds: number;
}

/** The repository's own tools, before whatever else the machine has under their names. */
const bin = fileURLToPath(new URL("../../../node_modules/.bin", import.meta.url));

const running = new Set<ChildProcess>();

/** Runs a command to its end, in a process group of its own so that stopping it stops what it started too. */
export function run([file = "", ...args]: readonly string[], { stream = false } = {}): Promise<Outcome> {
  const started = performance.now();
  const stdio: StdioOptions = stream ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"];
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}` };
  const child = spawn(file, args, { stdio, env, detached: true });
  running.add(child);

  return new Promise((resolve) => {
    let output = "";
    const end = (ok: boolean): void => {
      running.delete(child);
      resolve({ ok, output, seconds: (performance.now() - started) / 1000 });
    };
    const keep = (data: Buffer): void => void (output += data.toString());
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("close", (code) => end(code === 0));
    child.on("error", ({ message }) => {
      output += `${message}\n`;
      end(false);
    });
  });
}

/** Has a signal that stops this process stop every command it runs, and whatever those started. */
export function stopWithChildren(grace = 10_000): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      const exit = (): never => process.exit(128 + constants.signals[signal]);
      const ended = [...running].map((child) => new Promise((resolve) => child.once("close", resolve)));
      for (const child of running) kill(child, "SIGTERM");
      setTimeout(exit, grace);
      void Promise.all(ended).then(exit);
    });
  }
  process.once("exit", () => {
    for (const child of running) kill(child, "SIGKILL");
  });
}

function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
