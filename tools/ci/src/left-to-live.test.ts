import { expect, test } from "vitest";
import { run } from "./child.ts";
import { fixture } from "./fixture.ts";

const script = `
import { leftToLive } from ${JSON.stringify(new URL("./left-to-live.ts", import.meta.url).href)};
console.log((await leftToLive()).join("\\n"));`;

const stage = `
import { describe, expect, test } from "vitest";
describe("the stage", () => {
  test("starts", () => { expect(1).toBe(1); });
  test("stops", () => { expect(1).toBe(1); });
});`;

test("what is left to the live tests is named, file by file, without running it", async () => {
  const root = fixture({
    "names.ts": script,
    "stage.live.test.ts": stage,
    "other.test.ts": stage,
    "never.live.test.ts": 'import { test } from "vitest"; throw new Error("ran"); test("never runs", () => {});',
  });

  expect(await run(["sh", "-c", `cd '${root}' && node names.ts`])).toMatchObject({
    ok: true,
    output: [
      "  never.live.test.ts",
      "    never runs",
      "  stage.live.test.ts",
      "    the stage > starts",
      "    the stage > stops",
      "",
    ].join("\n"),
  });
});
