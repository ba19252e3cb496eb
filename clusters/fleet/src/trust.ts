import { secretHandle } from "@mainstay/fleet";

/** The public keys whose signatures artifacts must carry; bootstrap puts them into each cluster. */
export const artifactKeys = secretHandle("flux-system", "artifact-keys", ["mainstay.pub"]);
