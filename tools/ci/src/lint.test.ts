import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "./child.ts";
import { fixture } from "./fixture.ts";

const config = fileURLToPath(new URL("../../../.oxlintrc.json", import.meta.url));

async function lint(body: string): Promise<{ ok: boolean; output: string }> {
  const root = fixture({ "a.test.ts": `import { expect, test } from "vitest";\n${body}\n` });
  return run(["oxlint", "--config", config, join(root, "a.test.ts")]);
}

test("an assertion that asserts something passes lint", async () => {
  expect(await lint('test("adds", () => { expect(1 + 1).toBe(2); });')).toMatchObject({ ok: true });
});

test.each([
  ["a test without an assertion", 'test("adds", () => { expect.hasAssertions; Math.max(1, 2); });', "expect-expect"],
  [
    "a table of tests without an assertion",
    'test.each([1])("adds %i", (n) => { Math.max(n, 2); }); expect(1).toBe(1);',
    "expect-expect",
  ],
  ["expect without a matcher", 'test("adds", () => { expect(1 + 1); });', "valid-expect"],
  ["a matcher that is not called", 'test("adds", () => { expect(1 + 1).toBe; });', "valid-expect"],
  [
    "a promise that nobody awaits",
    'test("adds", () => { expect(Promise.resolve(2)).resolves.toBe(3); });',
    "valid-expect",
  ],
  ["a test that runs alone", 'test.only("adds", () => { expect(1 + 1).toBe(2); });', "no-focused-tests"],
  ["a test that is skipped", 'test.skip("adds", () => { expect(1 + 1).toBe(2); });', "no-disabled-tests"],
  ["a default export", 'test("adds", () => { expect(1 + 1).toBe(2); }); export default 1;', "no-default-export"],
  ["a variable nobody uses", 'test("adds", () => { const two = 2; expect(1 + 1).toBe(2); });', "no-unused-vars"],
])("%s fails lint", async (_what, body, rule) => {
  const { ok, output } = await lint(body);

  expect(ok).toBe(false);
  expect(output).toContain(`(${rule})`);
});
