import type { Capability } from "@mainstay/fleet";
import { home } from "./fleet.ts";

/** The namespace that collects metrics, on every cluster. */
export const scrapedFrom = "observability";

/** Where runbooks are read that alerts link to. */
export const repositoryUrl = `${home.repository}/src/branch/main` as const;

/** The kinds of monitoring.coreos.com, which bootstrap installs on every cluster before anything refers to them. */
export const monitoringKinds: Capability = {
  kustomizations: [],
  bootstrap: {
    crds: [
      {
        group: "monitoring.coreos.com",
        source: "oci://ghcr.io/prometheus-community/charts/prometheus-operator-crds 31.0.1",
      },
    ],
  },
};
