import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { stage } from "./fake-go.ts";
import { toolPath } from "./paths.ts";
import { toolVersion } from "./tool-version.ts";

test("a missing tool is built, one that is there is not", async () => {
  const { run, builds } = stage();
  expect(await run(["task"])).toMatchObject({
    code: 0,
    out: expect.stringContaining("1 built, 0 up to date") as string,
  });
  expect(await run(["task"])).toMatchObject({
    code: 0,
    out: expect.stringContaining("0 built, 1 up to date") as string,
  });
  expect(builds()).toEqual(["github.com/go-task/task/v3/cmd/task"]);
});

test("each tool has a line with its version and its time", async () => {
  const { out } = await stage().run(["task", "helm3"]);
  expect(out).toMatch(new RegExp(`^task +${toolVersion("task")} +\\d+\\.\\d s$`, "m"));
  expect(out).toMatch(new RegExp(`^helm3 +${toolVersion("helm3")} +\\d+\\.\\d s$`, "m"));
});

test("removing one binary rebuilds that one", async () => {
  const { run, builds, layout } = stage();
  await run(["task", "helm3"]);
  rmSync(toolPath("helm3", layout));
  await run(["task", "helm3"]);
  expect(builds().map((path) => path.split("/")[0])).toEqual(["github.com", "helm.sh", "helm.sh"]);
});

test("tools that are up to date need no Go", async () => {
  const { run } = stage();
  await run(["task"]);
  expect(await run(["task"], { PATH: "/nowhere" })).toMatchObject({ code: 0, err: "" });
});

test("a missing Go is one error with the remedy", async () => {
  const { code, err } = await stage().run(["task", "helm3"], { PATH: "/nowhere" });
  expect(code).toBe(1);
  expect(err).toBe(
    "Go: it is not on PATH, and a tool must be built.\n  Install Go 1.26 or newer and put it on PATH: https://go.dev/doc/install\n",
  );
});

test.each(["go1.25.9", "go1.9"])("%s is refused as too old", async (version) => {
  const { code, err } = await stage().run(["task"], { FAKE_GO_VERSION: version });
  expect(code).toBe(1);
  expect(err).toContain(`Go: ${version} is too old.\n  Install Go 1.26 or newer`);
});

test("an unknown tool is answered with the nearest names", async () => {
  const { code, err } = await stage().run(["kubctl"]);
  expect(code).toBe(1);
  expect(err).toContain('tool "kubctl": there is no such tool.\n  Did you mean "kubectl"?');
});

test.each([["--jobs", "0"], ["--frob"], ["crds", "flux"]])("refuses %s %s", async (...args) => {
  const { code, err } = await stage().run(args.filter(Boolean));
  expect(code).toBe(1);
  expect(err).toMatch(/^.+: .+\.\n  .+\n$/);
});

test("the list tells every tool, its version and whether it is built", async () => {
  const { run } = stage();
  await run(["task"]);
  const { out } = await run(["--list"]);
  expect(out).toMatch(new RegExp(`^task +${toolVersion("task")} +built$`, "m"));
  expect(out).toMatch(new RegExp(`^flux +${toolVersion("flux")} +not built$`, "m"));
});

test("a tool that go cannot build is named with what go said, and the others are built", async () => {
  const { run, layout } = stage();
  await run(["task"]);
  const { code, err } = await run(["task", "cosign"], { FAKE_GO_FAILS: "yes" });
  expect(code).toBe(1);
  expect(err).toContain('tool "cosign": go build failed in tools/toolchain/clis\n    cannot find package.');
  expect(readFileSync(join(layout.out, "bin", "task"), "utf8")).toContain("half of github.com/go-task");
});

test("a tool that is not built says how to build it", () => {
  expect(() => toolPath("flux", stage().layout)).toThrow('tool "flux": is not built.\n  Run `pnpm toolchain flux`.');
});
