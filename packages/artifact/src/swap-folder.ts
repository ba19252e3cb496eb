import { mkdirSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Replaces `folder` with these files, all at once: written beside it, then renamed.
 *
 * A run that dies leaves the old folder and a `.<name>-…` folder, which the next run removes.
 */
export async function swapFolder(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const prefix = `.${basename(folder)}-`;
  const leftovers = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  const fresh = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  try {
    const folders = new Set([...files.keys()].map((path) => dirname(join(fresh, path))));
    // Many small files are written several times as fast one after the other as through Node's thread pool.
    for (const each of folders) mkdirSync(each, { recursive: true });
    for (const [path, content] of files) writeFileSync(join(fresh, path), content);
    await replace(folder, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  for (const name of leftovers) {
    if (!isRunning(Number(name.slice(prefix.length).split("-")[0])))
      await rm(join(parent, name), { recursive: true, force: true });
  }
}

async function replace(folder: string, fresh: string): Promise<void> {
  const old = `${fresh}-old`;
  for (;;) {
    const moved = await rename(folder, old).then(
      () => true,
      () => false,
    );
    try {
      await rename(fresh, folder);
      return;
    } catch (error) {
      // Another build put its folder there in between: ours is as good, so it replaces that one.
      if (!["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) {
        if (moved) await rename(old, folder);
        throw error;
      }
    } finally {
      await rm(old, { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
