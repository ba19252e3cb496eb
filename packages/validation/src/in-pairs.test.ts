import { expect, test } from "vitest";
import { inPairs } from "./in-pairs.ts";

test("two are worked on at a time, and the results keep the order", async () => {
  let running = 0;
  let most = 0;
  const results = await inPairs([30, 1, 20, 1], async (delay) => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, delay));
    running--;
    return delay;
  });

  expect([results, most]).toEqual([[30, 1, 20, 1], 2]);
});
