import { expect, test } from "vitest";
import { toYaml } from "./yaml.ts";

test.each(["yes", "on", "1_000", "12:30:45", "0o17", "1e3", "null", "~", "0x1F", "2026-01-01", "=", "<<"])(
  "the text %j is quoted, for YAML 1.1 reads it as something else",
  (text) => {
    expect(toYaml({ value: text })).toMatch(/^value: (['"]).*\1\n$/);
  },
);

test("keys keep the order in which they were written, and nothing is an alias", () => {
  const same = { z: 1 };

  expect(toYaml({ b: same, a: same })).toBe("b:\n  z: 1\na:\n  z: 1\n");
});
