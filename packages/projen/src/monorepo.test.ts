import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { capability, cluster, command, inventory, vocabulary } from "./entries.ts";
import { Monorepo } from "./monorepo.ts";

const projects = [
  vocabulary("fleet", "The vocabulary"),
  capability("networking", "The network", ["@kubernetes-models/cilium"]),
  command("cli", "The command", { commands: ["mainstay"] }),
  inventory("fleet", "What clusters share"),
  cluster("apps", "The product", { uses: ["networking"] }),
];

let outdir: string;

beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), "monorepo-test-"));
  onTestFinished(() => rmSync(outdir, { recursive: true }));
});

function synthesize(list = projects): void {
  new Monorepo({ name: "platform", scope: "@example", description: "A platform", projects: list, outdir }).synth();
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(outdir, file), "utf8")) as Record<string, unknown>;
}

test("a capability depends on the vocabulary in the workspace and on pinned models", () => {
  synthesize();

  expect(read("packages/networking/package.json")).toMatchObject({
    name: "@example/networking",
    dependencies: {
      "@example/fleet": "workspace:*",
      "@kubernetes-models/cilium": "4.0.0",
      "kubernetes-models": "5.1.0",
    },
  });
});

test("a published package loses the way to its sources", () => {
  synthesize();

  expect(read("packages/networking/package.json")).toMatchObject({
    exports: { ".": { "mainstay-source": "./src/index.ts", default: "./dist/index.js" } },
    publishConfig: { exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } } },
  });
  expect(read("packages/networking/package.json")).not.toHaveProperty([
    "publishConfig",
    "exports",
    ".",
    "mainstay-source",
  ]);
});

test("a command has no door for importers", () => {
  synthesize();

  expect(read("packages/cli/package.json")).toMatchObject({
    exports: { "./package.json": "./package.json" },
    publishConfig: { bin: { mainstay: "./dist/main.js" } },
  });
});

test("a cluster is private and builds with the command", () => {
  synthesize();

  expect(read("clusters/apps/package.json")).toMatchObject({ name: "@example/cluster-apps", private: true });
  expect(read("clusters/apps/project.json")).toMatchObject({
    name: "cluster-apps",
    implicitDependencies: ["cli"],
    targets: { build: { command: expect.stringMatching(/main\.ts build apps$/), cache: true } },
  });
});

test("versions survive a synth", () => {
  synthesize();
  const file = "clusters/apps/package.json";
  writeFileSync(join(outdir, file), JSON.stringify({ ...read(file), version: "3.1.4" }));

  synthesize();

  expect(read(file)).toMatchObject({ version: "3.1.4" });
});

test("a second synth changes nothing", () => {
  synthesize();
  const before = snapshot();

  synthesize();

  expect(snapshot()).toEqual(before);
});

test("a new package comes with its first changeset, a known one does not", () => {
  synthesize();
  expect(readFileSync(join(outdir, ".changeset/first-networking.md"), "utf8")).toBe(
    '---\n"@example/networking": minor\n---\n\nFirst version: The network.\n',
  );
  rmSync(join(outdir, ".changeset/first-networking.md"));

  synthesize([...projects, capability("storage", "The storage")]);

  expect(existsSync(join(outdir, ".changeset/first-storage.md"))).toBe(true);
  expect(existsSync(join(outdir, ".changeset/first-networking.md"))).toBe(false);
});

test("a README that somebody wrote is left alone", () => {
  synthesize();
  writeFileSync(join(outdir, "packages/networking/README.md"), "# The network\n");

  synthesize();

  expect(readFileSync(join(outdir, "packages/networking/README.md"), "utf8")).toBe("# The network\n");
});

test("an npm package without a pinned version is refused", () => {
  expect(() => synthesize([vocabulary("fleet", "The vocabulary", ["left-pad"])])).toThrow(
    'npm package "left-pad": no version is pinned for it',
  );
});

function snapshot(): Record<string, string> {
  const files = readdirSync(outdir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => [
      join(entry.parentPath, entry.name),
      readFileSync(join(entry.parentPath, entry.name), "utf8"),
    ]),
  );
}
