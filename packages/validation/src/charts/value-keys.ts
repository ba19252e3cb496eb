/** What a chart knows of its values. */
export interface ChartKnowledge {
  /** values.yaml, with those of each subchart below its name. */
  readonly defaults: unknown;
  /** values.schema.json, where the chart has one. */
  readonly schema?: ValuesSchema;
  /** All template texts, in which a value may be used that has no default. */
  readonly templates: string;
}

export interface ValuesSchema {
  readonly properties?: Readonly<Record<string, ValuesSchema>>;
}

/**
 * The paths of values that the chart does not know: neither its defaults, nor its schema, nor any template has them.
 *
 * Helm passes unknown values over in silence, so that a misspelt one looks as if it were set.
 */
export function unknownKeys(values: unknown, { defaults, schema, templates }: ChartKnowledge): readonly string[] {
  const walk = (value: unknown, known: unknown, shape: ValuesSchema | undefined, path: string): string[] => {
    if (!isMap(value)) return [];
    // Below an empty or absent default stands what its user likes: labels, annotations, extra arguments.
    if (path !== "" && (!isMap(known) || Object.keys(known).length === 0) && shape?.properties === undefined) return [];
    return Object.entries(value).flatMap(([key, child]) => {
      const here = path === "" ? key : `${path}.${key}`;
      const inDefaults = isMap(known) && key in known;
      const childShape = shape?.properties?.[key];
      if (inDefaults || childShape !== undefined)
        return walk(child, isMap(known) ? known[key] : undefined, childShape, here);
      return key === "global" || usedBy(templates, here) ? [] : [here];
    });
  };
  return walk(values, defaults, schema, "");
}

function usedBy(templates: string, path: string): boolean {
  const escaped = path.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`\.Values\.${escaped}(?![\w-])`).test(templates);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
