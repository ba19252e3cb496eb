import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import type { ChartKnowledge, ValuesSchema } from "./value-keys.ts";

interface ChartYaml {
  readonly name?: string;
  readonly dependencies?: readonly { readonly name: string; readonly alias?: string }[];
}

/** Reads what an unpacked chart knows of its values, its subcharts included. */
export function chartKnowledge(folder: string): ChartKnowledge {
  const own = read(join(folder, "values.yaml"));
  const schema = existsSync(join(folder, "values.schema.json"))
    ? (JSON.parse(readFileSync(join(folder, "values.schema.json"), "utf8")) as ValuesSchema)
    : undefined;
  const { dependencies = [] } = read(join(folder, "Chart.yaml")) as ChartYaml;
  const subcharts = dependencies.flatMap(({ name, alias = name }): (readonly [string, unknown])[] => {
    const below = join(folder, "charts", name);
    return existsSync(below) ? [[alias, chartKnowledge(below).defaults]] : [[alias, undefined]];
  });
  const defaults = { ...(own as object) } as Record<string, unknown>;
  for (const [name, known] of subcharts) {
    defaults[name] = known === undefined ? {} : { ...(known as object), ...(defaults[name] as object | undefined) };
  }
  return { defaults, ...(schema === undefined ? {} : { schema }), templates: textsBelow(join(folder, "templates")) };
}

function read(file: string): unknown {
  return existsSync(file) ? (load(readFileSync(file, "utf8")) ?? {}) : {};
}

function textsBelow(folder: string): string {
  if (!existsSync(folder)) return "";
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}
