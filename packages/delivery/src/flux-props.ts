import type { ClusterIdentity, SecretHandle } from "@mainstay/fleet";
import type { FluxSize } from "./flux-instance-types.ts";
import type { FluxMonitoringProps } from "./flux-monitoring.ts";
import type { ControllerTuning } from "./flux-patches.ts";
import type { Verify } from "./verify.ts";

/** Which artifacts of its own the cluster runs: those of a channel, or the highest version of a range. */
export type Follow = { readonly channel: string } | { readonly semver: string };

export interface FluxProps {
  readonly cluster: ClusterIdentity;
  readonly follow: Follow;
  /** Whose signature an artifact must carry. */
  readonly verify: Verify;
  /** Registries of the charts: hosts or URLs. The fleet's own registry and its mirror need no mention. */
  readonly registries: readonly string[];
  /**
   * A Secret of bootstrap with the credentials of the fleet's registry.
   * @default none
   */
  readonly pullSecret?: SecretHandle<".dockerconfigjson">;
  /**
   * How much Flux takes on at once.
   * @default "medium"
   */
  readonly size?: FluxSize;
  /**
   * Further sets of controllers that share the work; see `assignShards`.
   * @default 0
   */
  readonly shards?: number;
  /** @default {} */
  readonly tuning?: ControllerTuning;
  /**
   * Further labels of `flux-system`, such as those that let its routes join a Gateway.
   * @default {}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Who collects the metrics, and whether rules are evaluated.
   * @default none
   */
  readonly monitoring?: FluxMonitoringProps;
}
