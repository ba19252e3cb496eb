type Suffix = "" | "m" | "k" | "M" | "G" | "T" | "P" | "Ki" | "Mi" | "Gi" | "Ti" | "Pi";

/** A Kubernetes quantity: `"500m"`, `"2"`, `"16Gi"`. */
export type Quantity = `${number}${Suffix}`;

const factors: Readonly<Record<string, number>> = {
  "": 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
};

/** Its value in the unit itself (bytes, cores), or `undefined` where the text is not a quantity ≥ 0. */
export function quantityValue(text: string): number | undefined {
  const match = /^([0-9]+(?:\.[0-9]+)?)(m|[kMGTP]|[KMGTP]i)?$/.exec(text);
  const factor = factors[match?.[2] ?? ""];
  return match && factor !== undefined ? Number(match[1]) * factor : undefined;
}
