import { expect, test } from "vitest";

import { layout } from "./layout.ts";
import { parseGoMod, pinned } from "./go-mod.ts";

const text = `module example

go 1.26.0

replace (
	// why
	one.dev/a => one.dev/a v1.0.0
	two.dev/b => ../copies/b
)

tool one.dev/a/cmd/a

require (
	one.dev/a v1.2.3 // indirect
	two.dev/b v0.1.0
)
`;

test("a version that replaces another is the version", () => {
  expect(Object.fromEntries(parseGoMod(text).versions)).toEqual({ "one.dev/a": "v1.0.0", "two.dev/b": "v0.1.0" });
});

test("a folder that replaces a module is told apart from a version", () => {
  expect(Object.fromEntries(parseGoMod(text).folders)).toEqual({ "two.dev/b": "../copies/b" });
});

test("single lines and blocks are read alike", () => {
  expect(parseGoMod(text)).toMatchObject({ go: "1.26.0", tools: ["one.dev/a/cmd/a"] });
  expect(parseGoMod("tool (\n\tone.dev/x\n)\nrequire one.dev/x v1.0.0\n")).toMatchObject({ tools: ["one.dev/x"] });
});

test("a module that is not pinned is named with its go.mod", () => {
  expect(() => pinned(layout.modules, "helm3", "one.dev/a")).toThrow(
    "module one.dev/a: tools/toolchain/helm3/go.mod does not require it",
  );
});
