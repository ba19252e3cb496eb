import { spawn, spawnSync } from "node:child_process";

import { ToolchainError } from "./toolchain-error.ts";

/** A Go that can build. */
export interface Go {
  /** As Go prints it: `go1.26.8`. */
  readonly version: string;
}

/** Oldest Go that the toolchain speaks of; a module may ask for a newer patch, which Go itself then fetches. */
export const oldestGo = "1.26";

const install = `Install Go ${oldestGo} or newer and put it on PATH: https://go.dev/doc/install`;

/** One environment for every build, so that all share Go's build cache. */
const environment = () => ({ ...process.env, CGO_ENABLED: "0", GOWORK: "off" });

/** The Go on PATH, or `undefined` where there is none or one too old to be of use. */
export function findGo(): Go | undefined {
  const { status, stdout } = spawnSync("go", ["env", "GOVERSION"], {
    encoding: "utf8",
    cwd: "/",
    env: { ...environment(), GOTOOLCHAIN: "local" },
  });
  const version = status === 0 ? stdout.trim() : "";
  return version && !isOlder(version) ? { version } : undefined;
}

/** @throws ToolchainError when Go is missing or too old */
export function requireGo(): Go {
  const go = findGo();
  if (go) return go;
  const { error, stdout } = spawnSync("go", ["version"], { encoding: "utf8", cwd: "/" });
  if (error) throw new ToolchainError("Go", "it is not on PATH, and a tool must be built", install);
  throw new ToolchainError("Go", `${/go\d\S*/.exec(stdout)?.[0] ?? "the one on PATH"} is too old`, install);
}

/** Runs go and gives what it printed, without the lines that tell of downloads. */
export function runGo(args: readonly string[], cwd: string): Promise<GoRun> {
  const child = spawn("go", args, { cwd, env: environment(), stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr = (stderr + text).slice(-100_000)));
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => {
      running.delete(child);
      done({ code: code ?? 1, stdout, stderr: stderr.replace(/^go: downloading .*\n/gm, "") });
    });
  });
}

export interface GoRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const running = new Set<ReturnType<typeof spawn>>();

/** Ends every go that this process started. */
export function stopGo(): void {
  for (const child of running) child.kill("SIGTERM");
}

/** Where the module cache holds the modules; downloads them first, checked against the go.sum of the folder. */
export async function moduleFolders(cwd: string, paths: readonly string[]): Promise<Map<string, string>> {
  const { code, stdout, stderr } = await runGo(["mod", "download", "-json", ...paths], cwd);
  const entries = stdout
    .split(/^(?=\{$)/m)
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Download);
  const failed = entries.find((entry) => entry.Error);
  if (code !== 0 || failed) {
    throw new ToolchainError(
      `module ${failed?.Path ?? paths.join(", ")}`,
      `go cannot download it: ${lastLines(failed?.Error ?? stderr)}`,
      "Check that the module proxy answers (`go env GOPROXY`) and run the command again.",
    );
  }
  return new Map(entries.map((entry) => [entry.Path, entry.Dir ?? ""]));
}

interface Download {
  readonly Path: string;
  readonly Dir?: string;
  readonly Error?: string;
}

export const lastLines = (text: string, count = 12): string => text.trim().split("\n").slice(-count).join("\n    ");

function isOlder(version: string): boolean {
  const numbers = (text: string) => text.split(".").map((part) => Number.parseInt(part, 10));
  const [major = 0, minor = 0] = numbers(version.replace(/^go/, ""));
  const [wantedMajor = 0, wantedMinor = 0] = numbers(oldestGo);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}
