import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { InvalidInput } from "@mainstay/fleet";

/** What the annotations of an artifact say of its origin. */
export interface Revision {
  /** RFC 3339, of the commit: never of the clock. */
  readonly created: string;
  /** `sha1:<commit>`, with `-dirty` where tracked files differ from it. */
  readonly revision: string;
  readonly source: string;
  readonly version: string;
}

const run = promisify(execFile);

/**
 * The commit in `folder`, and when it was made; `SOURCE_DATE_EPOCH` (seconds) stands in for the latter.
 *
 * Outside a git checkout the revision is `unknown` and the time 1970.
 */
export async function commitOf(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Pick<Revision, "created" | "revision">> {
  const epoch = environment["SOURCE_DATE_EPOCH"];
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch)) {
    throw new InvalidInput(
      `SOURCE_DATE_EPOCH ${JSON.stringify(epoch)}`,
      "it is not a number of seconds since 1970",
      `Set it as "git log -1 --format=%ct" prints it, or unset it.`,
    );
  }
  const [commit, status] = await Promise.all([
    git(folder, ["log", "-1", "--format=%H %ct"]),
    git(folder, ["status", "--porcelain", "--untracked-files=no"]),
  ]);
  const [hash, time = "0"] = commit?.trim().split(" ") ?? [];
  const dirty = status === undefined || status.trim() === "" ? "" : "-dirty";
  return {
    created: new Date(Number(epoch ?? time) * 1000).toISOString().replace(".000Z", "Z"),
    revision: hash === undefined || hash === "" ? "unknown" : `sha1:${hash}${dirty}`,
  };
}

async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await run("git", ["-C", folder, ...args])).stdout;
  } catch {
    return undefined;
  }
}
