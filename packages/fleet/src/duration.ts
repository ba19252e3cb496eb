type Unit = "ms" | "s" | "m" | "h";

/** A duration as Flux and Go read it: `"90s"`, `"10m"`, `"1h30m"`. */
export type Duration = `${number}${Unit}` | `${number}h${number}m` | `${number}m${number}s`;

const milliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Its length in milliseconds, or `undefined` where the text is not a positive duration. */
export function durationMilliseconds(text: string): number | undefined {
  if (!/^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$/.test(text)) return undefined;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/([0-9.]+)(ms|s|m|h)/g)) {
    total += Number(amount) * (milliseconds[unit ?? ""] ?? Number.NaN);
  }
  return total > 0 ? total : undefined;
}
