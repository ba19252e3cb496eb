import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type Layout, layout } from "./layout.ts";

/** A stage for tests: an empty folder for results and a `go` that writes a text where a binary is asked for. */
export interface Stage {
  readonly layout: Layout;
  readonly run: (args: readonly string[], env?: Record<string, string>) => Promise<Outcome>;
  readonly start: (args: readonly string[], env?: Record<string, string>) => ChildProcess;

  /** Packages that go was asked to build, in order. */
  readonly builds: () => string[];
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const script = `#!/bin/sh
case "$1" in
  env) echo "\${FAKE_GO_VERSION:-go1.26.8}" ;;
  version) echo "go version \${FAKE_GO_VERSION:-go1.26.8} linux/amd64" ;;
  build)
    while [ $# -gt 1 ]; do [ "$1" = -o ] && to=$2; shift; done
    echo "$1" >> "$FAKE_GO_LOG"
    if [ -n "$FAKE_GO_FAILS" ]; then echo "cannot find package" >&2; exit 1; fi
    printf 'half of ' > "$to"
    sleep "\${FAKE_GO_SECONDS:-0}"
    printf '%s\\n' "$1" >> "$to"
    ;;
  *) exit 2 ;;
esac
`;

export function stage(): Stage {
  const root = mkdtempSync(join(tmpdir(), "toolchain-"));
  const bin = join(root, "path");
  const log = join(root, "builds");
  mkdirSync(bin);
  writeFileSync(join(bin, "go"), script, { mode: 0o755 });
  writeFileSync(log, "");
  const out = join(root, "out");
  const start = (args: readonly string[], env: Record<string, string> = {}) =>
    spawn(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], {
      env: { PATH: `${bin}:/usr/bin:/bin`, MAINSTAY_TOOLCHAIN: out, FAKE_GO_LOG: log, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
  const run = async (args: readonly string[], env?: Record<string, string>) => {
    const child = start(args, env);
    const texts = [child.stdout, child.stderr].map(async (stream) => (await stream.toArray()).join(""));
    const code = await new Promise<number | null>((done) => child.once("close", done));
    const [stdout = "", stderr = ""] = await Promise.all(texts);
    return { code, out: stdout, err: stderr };
  };
  const builds = () => readFileSync(log, "utf8").trim().split("\n").filter(Boolean);
  return { layout: { ...layout, out }, run, start, builds };
}
