import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { InvalidInput } from "@mainstay/fleet";
import type { StartRequest, SupervisorEvent } from "./supervisor.ts";

/** Flags of a process by name, without the leading dashes. */
export type Flags = Readonly<Record<string, string | number | boolean>>;

/** Everything that one rehearsal starts, with the folder it works in. Both end with it, even with kill -9. */
export class Processes {
  readonly folder = mkdtempSync(join(tmpdir(), "mainstay-rehearsal-"));
  readonly #supervisor: ChildProcess;
  readonly #pids = new Map<string, number>();
  readonly #ended = new Map<string, string>();
  #closing = false;

  constructor() {
    mkdirSync(join(this.folder, "log"));
    mkdirSync(join(this.folder, "tmp"));
    const program = fileURLToPath(
      new URL(import.meta.url.endsWith(".ts") ? "supervisor.ts" : "supervisor.js", import.meta.url),
    );
    this.#supervisor = spawn(process.execPath, [program, this.folder], {
      stdio: ["pipe", "pipe", "ignore"],
      detached: true,
    });
    this.#supervisor.stdin?.on("error", () => undefined);
    if (this.#supervisor.stdout !== null) {
      createInterface({ input: this.#supervisor.stdout }).on("line", (line) =>
        this.#hear(JSON.parse(line) as SupervisorEvent),
      );
    }
    this.#supervisor.on("exit", () => this.#orphaned());
  }

  /** Starts one; what it prints goes to `log/<name>.log`. */
  start(
    name: string,
    file: string,
    flags: Flags | readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): void {
    const args = isList(flags) ? flags : Object.entries(flags).map(([flag, value]) => `--${flag}=${value}`);
    const inherited = { PATH: process.env["PATH"] ?? "", HOME: this.folder, TMPDIR: join(this.folder, "tmp") };
    const request: StartRequest = {
      name,
      file,
      args,
      environment: { ...inherited, ...environment },
      log: this.log(name),
    };
    this.#supervisor.stdin?.write(`${JSON.stringify(request)}\n`);
  }

  log(name: string): string {
    return join(this.folder, "log", `${name}.log`);
  }

  /** @throws InvalidInput where one has ended by itself, with the last that it said */
  assertAlive(): void {
    for (const [name, how] of this.#ended) {
      throw new InvalidInput(
        `rehearsal's ${name}`,
        `it ended (${how}): ${lastLine(this.log(name))}`,
        'Run the rehearsal again; where it ends again, free memory or build the tool anew with "pnpm toolchain".',
      );
    }
  }

  /** Ends everything and waits for it. */
  async end(): Promise<void> {
    this.#closing = true;
    if (this.#supervisor.exitCode !== null || this.#supervisor.signalCode !== null) {
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
      return;
    }
    const gone = new Promise((done) => this.#supervisor.once("exit", done));
    this.#supervisor.stdin?.end();
    await gone;
  }

  #hear(event: SupervisorEvent): void {
    if ("pid" in event) this.#pids.set(event.name, event.pid);
    else this.#ended.set(event.name, event.ended);
  }

  /** Somebody killed the supervisor: what it started must not outlive it. */
  #orphaned(): void {
    if (this.#closing) return;
    this.#ended.set("supervisor", "killed");
    for (const pid of this.#pids.values()) {
      try {
        process.kill(-pid, "SIGKILL");
      } catch {
        // It has ended already.
      }
    }
  }
}

function isList(flags: Flags | readonly string[]): flags is readonly string[] {
  return Array.isArray(flags);
}

function lastLine(file: string): string {
  try {
    return readFileSync(file, "utf8").trim().split("\n").at(-1)?.slice(0, 500) ?? "";
  } catch {
    return "it said nothing";
  }
}
