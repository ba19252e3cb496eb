/** A value found at a path, with the path as it is in this object: `spec.rules[0].backendRefs[1]`. */
export interface Found {
  readonly path: string;
  readonly value: unknown;
}

/** Every value at `path`, in which `[]` stands for each element of a list and a final `{}` for each key of an object. */
export function valuesAt(root: unknown, path: string): readonly Found[] {
  let found: Found[] = [{ path: "", value: root }];
  for (const segment of path.split(".")) {
    const [, key = "", marker = ""] = /^([^[{]*)(\[\]|\{\})?$/.exec(segment) ?? [];
    found = found.flatMap((each) => step(each, key)).flatMap((each) => spread(each, marker));
  }
  return found;
}

function step({ path, value }: Found, key: string): Found[] {
  if (typeof value !== "object" || value === null || !(key in value)) return [];
  return [{ path: path === "" ? key : `${path}.${key}`, value: (value as Record<string, unknown>)[key] }];
}

function spread(found: Found, marker: string): Found[] {
  if (marker === "") return found.value === undefined || found.value === null ? [] : [found];
  if (marker === "[]") {
    return Array.isArray(found.value)
      ? found.value.map((value, index) => ({ path: `${found.path}[${index}]`, value }))
      : [];
  }
  return typeof found.value === "object" && found.value !== null
    ? Object.keys(found.value).map((key) => ({ path: `${found.path}.${key}`, value: key }))
    : [];
}
