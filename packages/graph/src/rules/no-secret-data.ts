import { type Finding, refOf, refText } from "@mainstay/fleet";
import { objectsOf } from "../objects.ts";
import type { ClusterRule } from "../rule.ts";

export const noSecretData: ClusterRule = {
  name: "no-secret-data",
  proves: "No Secret is in the artifact: each comes from the store, from a certificate or from bootstrap.",
  check(graph) {
    return [...objectsOf(graph)]
      .filter(({ object }) => object.kind === "Secret" && object.apiVersion === "v1")
      .map(({ object }): Finding => ({
        subject: refText(refOf(object)),
        problem: "a Secret in an artifact can be read by everyone who can pull it",
        remedy: "Put the value into the secret store and declare an ExternalSecret.",
      }));
  },
};
