import { expect, test } from "vitest";
import type { BuiltArtifact } from "./artifact/built-artifact.ts";
import { rehearseArtifact } from "./rehearse.ts";

test("a kind that nobody plays cannot be turned off", async () => {
  await expect(rehearseArtifact({} as BuiltArtifact, "/", { without: ["Certificat"] })).rejects.toThrow(
    /^actor "Certificat": there is none\.\n {2}Name one of: Bundle, Certificate, /,
  );
});
