import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism, freemem } from "node:os";
import { join } from "node:path";

import { buildTool } from "./build-tool.ts";
import { findGo, requireGo } from "./go.ts";
import { type Layout } from "./layout.ts";
import { linkFromPath } from "./link-from-path.ts";
import { lock } from "./lock.ts";
import { isUpToDate } from "./stamp.ts";
import { type ToolName, tools } from "./tools.ts";

export interface BuildOptions {
  readonly layout: Layout;

  /** Called once a tool is in place. */
  readonly onDone?: (name: ToolName, seconds: number, from?: string) => void;

  /** Called when another run holds the lock. */
  readonly onWait?: (pid: number) => void;

  /**
   * Take a tool of the pinned version from PATH before building it.
   * @default false
   */
  readonly fromPath?: boolean;

  /**
   * Modules that are built at the same time.
   * @default one for two cores and 4 GiB of free memory
   */
  readonly jobs?: number;
}

/** What a run did; the failures of single tools do not stop the others. */
export interface BuildResult {
  readonly built: readonly ToolName[];
  readonly failures: readonly Error[];
}

/** go itself compiles on every core; a second module at a time only fills the gaps of linking. */
const defaultJobs = () =>
  Math.max(1, Math.min(Math.floor(availableParallelism() / 2), Math.floor(freemem() / 2 ** 32)));

/** Builds those of the named tools that are not up to date. Needs no Go when all are. */
export async function buildTools(names: readonly ToolName[], options: BuildOptions): Promise<BuildResult> {
  const { layout, onDone = () => {}, onWait, fromPath = false, jobs = defaultJobs() } = options;
  const local = findGo()?.version;
  const missing = () => names.filter((name) => !isUpToDate(name, layout, local));
  if (missing().length === 0) return { built: [], failures: [] };

  const unlock = await lock(layout, onWait);
  const built: ToolName[] = [];
  const failures: Error[] = [];
  try {
    clearLeftovers(layout);
    const lanes = [...Map.groupBy(missing(), (name) => tools[name].module).values()];
    const work = async () => {
      for (let lane = lanes.shift(); lane; lane = lanes.shift()) {
        for (const name of lane) {
          const start = performance.now();
          try {
            const from = fromPath ? linkFromPath(name, layout) : undefined;
            if (from === undefined) await buildTool(name, layout, requireGo());
            built.push(name);
            onDone(name, (performance.now() - start) / 1000, from);
          } catch (error) {
            failures.push(error as Error);
          }
        }
      }
    };
    await Promise.all(Array.from({ length: jobs }, work));
  } finally {
    unlock();
  }
  return { built, failures: distinct(failures) };
}

/** Whoever holds the lock owns the temporary files; those that are there were left by a run that died. */
export function clearLeftovers(layout: Layout): void {
  rmSync(join(layout.out, "tmp"), { recursive: true, force: true });
  mkdirSync(join(layout.out, "tmp"), { recursive: true });
}

const distinct = (errors: readonly Error[]) => [...new Map(errors.map((error) => [error.message, error])).values()];
