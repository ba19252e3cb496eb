import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Inventory } from "@mainstay/artifact";
import { InvalidInput } from "@mainstay/fleet";
import { type CheckResult, type Extracted, objectFiles, type Problem } from "./check.ts";
import { runTool } from "./run-tool.ts";

/**
 * Takes an OCI image layout the way Flux does: pushes it to a registry on loopback, lets `crane` validate it and `flux`
 * pull and extract it, and gives `use` what came out.
 */
export async function extracted<T>(
  layout: string,
  tool: (name: string) => string,
  use: (artifact: Extracted, result: CheckResult) => Promise<T>,
): Promise<T> {
  const tree = await mkdtemp(join(tmpdir(), "mainstay-validate-"));
  const registry = spawn(tool("crane"), ["registry", "serve", "--address", "127.0.0.1:0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const stop = (): void => void registry.kill("SIGKILL");
  process.once("exit", stop);
  try {
    const reference = `127.0.0.1:${await portOf(registry)}/artifact:latest`;
    await ask(tool("crane"), ["push", layout, reference], layout);
    await ask(tool("crane"), ["validate", "--remote", reference], layout);
    const config = JSON.parse(await ask(tool("crane"), ["config", reference], layout)) as { inventory?: Inventory };
    if (config.inventory === undefined) {
      throw new InvalidInput(
        `artifact ${layout}`,
        "its config holds no inventory",
        `Build it anew with "mainstay build".`,
      );
    }
    const pull = ["pull", "artifact", `oci://${reference}`, "--output", tree, "--insecure-registry"];
    await ask(tool("flux"), pull, layout);
    stop();
    const artifact = { tree, inventory: config.inventory };
    return await use(artifact, await compare(artifact));
  } finally {
    stop();
    process.off("exit", stop);
    await rm(tree, { recursive: true, force: true });
  }
}

/** The files that Flux extracted against those of the inventory: neither may have one that the other lacks. */
async function compare(artifact: Extracted): Promise<CheckResult> {
  const { tree, inventory } = artifact;
  const found = (await readdir(tree, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(tree, join(entry.parentPath, entry.name)))
    .sort();
  const folders = ["flux", ...inventory.kustomizations.map(({ name }) => `kustomizations/${name}`)];
  const expected = new Set([
    ...objectFiles(artifact).map(({ file }) => file),
    ...folders.map((folder) => `${folder}/kustomization.yaml`),
  ]);
  const problems: Problem[] = [
    ...found.filter((file) => !expected.has(file)).map((where) => ({ where, message: "no object of the inventory" })),
    ...[...expected]
      .filter((file) => !found.includes(file))
      .map((where) => ({ where, message: "missing from the artifact" })),
  ];
  return { name: "crane and flux take the artifact", unit: "files", checked: found.length, problems };
}

/** The port of `crane registry serve`, as its first line says. */
function portOf(registry: ChildProcess): Promise<number> {
  return new Promise((done, failed) => {
    let text = "";
    const fail = (why: string): void =>
      failed(new InvalidInput("crane registry serve", why, "Run it by hand to see more."));
    const timer = setTimeout(() => fail("it did not say its port within 20 s"), 20_000);
    registry.stderr?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      const port = /serving on port (\d+)/.exec(text)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      done(Number(port));
    });
    registry.on("error", (error) => fail(error.message));
    registry.on("exit", () => {
      clearTimeout(timer);
      fail(`it ended: ${text.trim()}`);
    });
  });
}

async function ask(file: string, args: readonly string[], layout: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runTool(file, args);
  if (exitCode === 0) return stdout;
  const name = `${file.slice(file.lastIndexOf("/") + 1)} ${args[0]}`;
  throw new InvalidInput(
    `artifact ${layout}`,
    `${name} refuses it (${(stderr || stdout).trim().split("\n").at(-1)})`,
    `Build it anew with "mainstay build".`,
  );
}
