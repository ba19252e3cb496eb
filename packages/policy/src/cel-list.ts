/** A list of strings as a CEL literal. */
export function celList(values: readonly string[]): string {
  return `[${values.map((value) => JSON.stringify(value)).join(", ")}]`;
}
