import { expect, test } from "vitest";
import { runTool } from "./run-tool.ts";

const sh = (script: string, options = {}) => runTool("/bin/sh", ["-c", script], options);

test("output and exit code come back, whatever the exit code", async () => {
  expect(await sh("cat; echo bad >&2; exit 3", { input: "in" })).toEqual({
    exitCode: 3,
    stdout: "in",
    stderr: "bad\n",
  });
});

test("a tool that reads none of its input does no harm", async () => {
  expect(await sh("exit 0", { input: "x".repeat(1_000_000) })).toMatchObject({ exitCode: 0 });
});

test("a tool that hangs is stopped and named", async () => {
  await expect(sh("sleep 60", { timeout: 200 })).rejects.toThrow("tool sh: it took more than 0.2 s and was stopped");
});

test("a tool that dies is named with its signal", async () => {
  await expect(sh("kill -SEGV $$")).rejects.toThrow("tool sh: it died of SIGSEGV");
});

test("a tool that cannot be started is named", async () => {
  await expect(runTool("/nowhere/crane", [])).rejects.toThrow("tool crane: it does not start");
});
