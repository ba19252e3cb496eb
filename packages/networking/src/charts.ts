import { chart } from "@mainstay/fleet";
import type { CiliumValues } from "./cilium/cilium-values.ts";
import type { CoreDnsValues } from "./core-dns/core-dns-values.ts";

/** Every chart of this package, pinned. Cilium stays on the line of its typed models until they move. */
export const charts = {
  // renovate: datasource=docker depName=quay.io/cilium/charts/cilium
  cilium: chart<CiliumValues>("oci://quay.io/cilium/charts/cilium", "1.19.6"),
  // renovate: datasource=docker depName=ghcr.io/coredns/charts/coredns
  coreDns: chart<CoreDnsValues>("oci://ghcr.io/coredns/charts/coredns", "1.47.0"),
};
