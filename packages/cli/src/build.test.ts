import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const main = join(import.meta.dirname, "main.ts");

/** Builds a real cluster in a shell with these settings; gives what `--json` prints. */
async function built(
  settings: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<{ layer: string; manifest: string }> {
  const command = `${settings}; exec "$0" --conditions=mainstay-source "$1" build apps --json`;
  const { stdout } = await promisify(execFile)("sh", ["-c", command, process.execPath, main], {
    cwd: root,
    env: { ...process.env, SOURCE_DATE_EPOCH: "1700000000", ...environment },
  });
  return JSON.parse(stdout) as { layer: string; manifest: string };
}

test("locale, time zone and umask change nothing", async () => {
  const here = await built("umask 022", { TZ: "UTC", LC_ALL: "C.UTF-8" });
  const elsewhere = await built("umask 077", { TZ: "Asia/Tokyo", LC_ALL: "C" });

  expect(elsewhere).toMatchObject({ layer: here.layer, manifest: here.manifest });
});
