import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const main = join(import.meta.dirname, "main.ts");
const mainstay = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=mainstay-source", main, ...args], {
    cwd: import.meta.dirname,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
};

test("bad input ends with exit code 1 and one clear error", () => {
  const { status, stdout, stderr } = mainstay("build", "nowhere");

  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^InvalidInput: cluster "nowhere": there is no such cluster here\.\n {2}Name one of: .*\.\n$/);
});

test("a command that does not exist is refused with the nearest one", () => {
  expect(mainstay("biuld", "apps")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("Did you mean build?"),
  });
});

test("help lists every command", () => {
  expect(mainstay("--help").stdout).toMatch(/build .*graph .*explain .*push /s);
});

test("what a builder refuses is shown with the line of the inventory", () => {
  const folder = mkdtempSync(join(import.meta.dirname, "../.live-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "src"));
  const inventory = `import { namespace } from "@mainstay/fleet";\n\nnamespace("Shop", { podSecurity: "restricted" });\n`;
  writeFileSync(join(folder, "src/cluster.ts"), inventory);

  expect(mainstay("build", folder)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(
      /^InvalidInput: Namespace "Shop": the name "Shop" is not a DNS label\.\n {2}Use .*\n {2}at \S*\/src\/cluster\.ts:3\n$/,
    ),
  });
});
