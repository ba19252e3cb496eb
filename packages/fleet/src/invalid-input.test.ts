import { expect, test } from "vitest";
import { InvalidInput, InvalidInputs } from "./invalid-input.ts";

test("an error says what is wrong with what, and what to do", () => {
  expect(new InvalidInput(`tenant "Payments"`, "the name is not a DNS label", "Use a-z.").message).toBe(
    `tenant "Payments": the name is not a DNS label.\n  Use a-z.`,
  );
});

test("the findings of a cluster are counted and listed", () => {
  const finding = { subject: "Secret/shop/token", problem: "nobody provides it", remedy: "Declare it." };

  expect(new InvalidInputs(`cluster "apps"`, [finding, finding]).message).toBe(
    `cluster "apps" cannot be built (2 errors):\nSecret/shop/token: nobody provides it.\n  Declare it.\nSecret/shop/token: nobody provides it.\n  Declare it.`,
  );
});
