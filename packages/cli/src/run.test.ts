import { InvalidInput } from "@mainstay/fleet";
import { expect, onTestFinished, test, vi } from "vitest";
import { run } from "./run.ts";

function standardError(): string[] {
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  onTestFinished(() => spy.mockRestore());
  return written;
}

test("bad input shows its message alone", async () => {
  const written = standardError();

  expect(await run(() => Promise.reject(new InvalidInput("x", "is bad", "Mend it.")))).toBe(1);
  expect(written).toEqual(["InvalidInput: x: is bad.\n  Mend it.\n"]);
});

test("a bug keeps its stack", async () => {
  const written = standardError();

  expect(await run(() => Promise.reject(new TypeError("oops")))).toBe(1);
  expect(written.join("")).toContain("run.test.ts");
});

test("a command that ends well gives 0", async () => {
  expect(await run(() => Promise.resolve())).toBe(0);
});
