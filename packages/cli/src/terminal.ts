import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Colours on a terminal only, whatever FORCE_COLOR says; `NO_COLOR` turns them off. */
export function paint(style: Style, text: string): string {
  const colourful = process.stdout.isTTY && !process.env["NO_COLOR"];
  return colourful ? styleText(style, text, { validateStream: false }) : text;
}

/** Rows of two columns, the first padded to the widest. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `${first.padEnd(width)}  ${second}`).join("\n");
}

/** Rows below a heading, each column as wide as its widest cell. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, undefined, 2));
}
