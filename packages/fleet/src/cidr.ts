import { InvalidInput } from "./invalid-input.ts";

/** An IPv4 address: `"10.25.11.1"`. */
export type IPv4 = `${number}.${number}.${number}.${number}`;

/** An IPv4 range whose address is the first of the range: `"10.25.11.0/24"`. */
export type Cidr = `${IPv4}/${number}`;

/** First and last address of a range, as numbers. */
export interface AddressRange {
  readonly first: number;
  readonly last: number;
}

/** The address as a number, or `undefined` where the text is none. */
export function addressNumber(text: string): number | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255)) {
    return undefined;
  }
  return parts.reduce((total, part) => total * 256 + Number(part), 0);
}

/** The address that a number stands for. */
export function addressText(address: number): IPv4 {
  const octets = [address >>> 24, (address >>> 16) & 255, (address >>> 8) & 255, address & 255] as const;
  return `${octets[0]}.${octets[1]}.${octets[2]}.${octets[3]}`;
}

/**
 * First and last address of a CIDR.
 *
 * @throws InvalidInput where the text is no CIDR or has host bits set; the error offers the corrected value
 */
export function cidrRange(subject: string, text: string): AddressRange {
  const [address = "", prefix = "", ...rest] = text.split("/");
  const start = addressNumber(address);
  const bits = /^(0|[1-9][0-9]?)$/.test(prefix) ? Number(prefix) : 33;
  if (start === undefined || bits > 32 || rest.length > 0) {
    throw new InvalidInput(
      subject,
      `${JSON.stringify(text)} is not an IPv4 CIDR`,
      `Write an address and a prefix length from 0 to 32, such as "10.25.11.0/24".`,
    );
  }
  const size = 2 ** (32 - bits);
  const first = Math.floor(start / size) * size;
  if (first !== start) {
    throw new InvalidInput(
      subject,
      `${JSON.stringify(text)} has host bits set`,
      `Write "${addressText(first)}/${bits}".`,
    );
  }
  return { first, last: first + size - 1 };
}

export function rangesOverlap(one: AddressRange, other: AddressRange): boolean {
  return one.first <= other.last && other.first <= one.last;
}

export function rangeContains(outer: AddressRange, inner: AddressRange): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
