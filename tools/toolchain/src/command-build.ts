import { buildTools } from "./build-tools.ts";
import { type Layout } from "./layout.ts";
import { onWait, print, row } from "./print.ts";
import { type ToolName } from "./tools.ts";

/** `pnpm toolchain [tool...]` */
export async function commandBuild(
  names: readonly ToolName[],
  layout: Layout,
  fromPath: boolean,
  jobs: number | undefined,
): Promise<number> {
  const start = performance.now();
  const { built, failures } = await buildTools(names, {
    layout,
    fromPath,
    ...(jobs === undefined ? {} : { jobs }),
    onDone: (name, seconds, from) => {
      const how = from === undefined ? `${seconds.toFixed(1)} s` : from;
      print(`${row(name, layout)} ${how.padStart(8)}`);
    },
    onWait,
  });
  for (const failure of failures) console.error(failure.message);
  const rest = names.length - built.length - failures.length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (failures.length > 0) return print(`${built.length} built, ${failures.length} failed in ${seconds} s`, 1);
  return print(`${built.length} built, ${rest} up to date in ${seconds} s: ${layout.out}/bin`);
}
