import { expect, test } from "vitest";
import { assertDnsLabel, isDnsSubdomain } from "./name.ts";

test.each(["Payments", "-payments", "pay_ments", "p".repeat(64), ""])("refuses the name %j", (name) => {
  expect(() => assertDnsLabel("tenant", name)).toThrow(`tenant: the name ${JSON.stringify(name)} is not a DNS label`);
});

test.each([
  ["public.example.com", true],
  ["a", true],
  ["a..b", false],
  ["a.".repeat(127), false],
])("%j is a DNS subdomain: %j", (name, expected) => {
  expect(isDnsSubdomain(name)).toBe(expected);
});
