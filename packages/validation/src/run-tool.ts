import { spawn } from "node:child_process";
import { InvalidInput } from "@mainstay/fleet";

export interface ToolOutcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunToolOptions {
  /** @default the process's own */
  readonly cwd?: string;
  /** @default none */
  readonly input?: string;
  /** @default the process's own */
  readonly environment?: NodeJS.ProcessEnv;
  /**
   * Milliseconds after which the tool is killed.
   * @default 120000
   */
  readonly timeout?: number;
}

/**
 * Runs a tool to its end, whatever its exit code.
 *
 * @throws InvalidInput where it cannot be started, is killed or takes too long
 */
export function runTool(file: string, args: readonly string[], options: RunToolOptions = {}): Promise<ToolOutcome> {
  const { cwd, input = "", environment = process.env, timeout = 120_000 } = options;
  const name = file.slice(file.lastIndexOf("/") + 1);
  const remedy = `Run it by hand to see more: ${name} ${args.slice(0, 4).join(" ")}${args.length > 4 ? " …" : ""}`;
  return new Promise((done, failed) => {
    // In a process group of its own, so that what it starts ends with it.
    const child = spawn(file, args, { cwd, env: environment, stdio: "pipe", detached: true });
    const kill = (): void => void killGroup(child.pid);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      kill();
    }, timeout);
    process.once("exit", kill);
    const end = (): void => {
      clearTimeout(timer);
      process.off("exit", kill);
    };
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", (error) => {
      end();
      failed(new InvalidInput(`tool ${name}`, `it does not start (${error.message})`, `${remedy}.`));
    });
    child.on("close", (exitCode, signal) => {
      end();
      const output = { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
      if (exitCode !== null) return done({ exitCode, ...output });
      const what = late
        ? `it took more than ${timeout / 1000} s and was stopped`
        : `it died of ${signal ?? "a signal"}`;
      return failed(new InvalidInput(`tool ${name}`, what, `${remedy}.`));
    });
    // A tool that ends before it has read all of its input closes the pipe; its exit code tells the rest.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
