import { readFileSync } from "node:fs";
import { images } from "@mainstay/cluster-fleet";
import { imagesFrom } from "@mainstay/delivery";

/** The images of the cluster, as `images.yaml` pins them. */
export const pinned = imagesFrom(images, readFileSync(new URL("../images.yaml", import.meta.url), "utf8"));
