import { expect, test } from "vitest";
import { type Duration, durationMilliseconds } from "./duration.ts";

test.each<[Duration, number]>([
  ["90s", 90_000],
  ["10m", 600_000],
  ["1h30m", 5_400_000],
  ["1.5s", 1500],
  ["20ms", 20],
])("%s lasts %d ms", (text, length) => {
  expect(durationMilliseconds(text)).toBe(length);
});

test.each(["", "10", "m", "-5m", "10 m", "0s", "5d"])("%j is no duration", (text) => {
  expect(durationMilliseconds(text)).toBeUndefined();
});

test("nonsense does not compile", () => {
  // @ts-expect-error days are not a unit of Go's durations
  const days: Duration = "5d";

  expect(durationMilliseconds(days)).toBeUndefined();
});
