import fc from "fast-check";
import { expect, test } from "vitest";
import { addressNumber, addressText, cidrRange, rangeContains, rangesOverlap } from "./cidr.ts";

test("a range runs from its first to its last address", () => {
  const { first, last } = cidrRange("pods", "10.244.0.0/16");

  expect([addressText(first), addressText(last)]).toEqual(["10.244.0.0", "10.244.255.255"]);
});

test.each([
  "10.244.0.0",
  "10.244.0.0/33",
  "10.244.0/16",
  "10.256.0.0/16",
  "10.244.0.0/16/8",
  "010.1.1.0/24",
  "::/0",
  "",
])("refuses %j", (text) => {
  expect(() => cidrRange("pods", text)).toThrow(`pods: ${JSON.stringify(text)} is not an IPv4 CIDR`);
});

test("host bits are refused with the corrected value", () => {
  expect(() => cidrRange("pods", "10.244.3.7/16")).toThrow(`has host bits set.\n  Write "10.244.0.0/16".`);
});

test("every address survives the way to a number and back", () => {
  fc.assert(
    fc.property(fc.nat(0xffffffff), (address) => {
      expect(addressNumber(addressText(address))).toBe(address);
    }),
  );
});

test("two CIDRs overlap exactly when one contains the other", () => {
  const cidr = fc
    .tuple(fc.nat(0xffffffff), fc.integer({ min: 1, max: 32 }))
    .map(([address, bits]) =>
      cidrRange("any", `${addressText(Math.floor(address / 2 ** (32 - bits)) * 2 ** (32 - bits))}/${bits}`),
    );

  fc.assert(
    fc.property(cidr, cidr, (one, other) => {
      expect(rangesOverlap(one, other)).toBe(rangeContains(one, other) || rangeContains(other, one));
    }),
  );
});
