import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

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
