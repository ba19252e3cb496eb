import type { INamespace } from "kubernetes-models/v1/Namespace";
import { type Manifest, manifest } from "./manifest.ts";
import { assertDnsLabel } from "./name.ts";
import { closedNetwork } from "./network/closed-network.ts";

/** A level of the Pod Security Standards. */
export type PodSecurity = "privileged" | "baseline" | "restricted";

export interface NamespaceProps {
  /** What its pods may do at most. */
  readonly podSecurity: PodSecurity;
  /**
   * `enforce` refuses pods beyond the level; `audit` records and warns, and enforces nothing yet.
   * @default "enforce"
   */
  readonly mode?: "enforce" | "audit";
  /** @default {} */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * A namespace with its Pod Security level, closed but for DNS and the API server.
 *
 * Flux never prunes it: taking it out of an inventory leaves it, and what it holds, to be deleted by hand.
 *
 * @throws InvalidInput where the name is no DNS label
 */
export function namespace(
  name: string,
  { podSecurity, mode = "enforce", labels = {} }: NamespaceProps,
): readonly Manifest[] {
  assertDnsLabel(`Namespace ${JSON.stringify(name)}`, name);
  return [
    manifest<INamespace>({
      apiVersion: "v1",
      kind: "Namespace",
      metadata: {
        name,
        labels: { ...labels, ...podSecurityLabels(podSecurity, mode) },
        annotations: { "kustomize.toolkit.fluxcd.io/prune": "disabled" },
      },
    }),
    closedNetwork(name),
  ];
}

function podSecurityLabels(level: PodSecurity, mode: "enforce" | "audit"): Record<string, string> {
  const prefix = "pod-security.kubernetes.io";
  return {
    ...(mode === "enforce" ? { [`${prefix}/enforce`]: level } : {}),
    [`${prefix}/audit`]: level,
    [`${prefix}/warn`]: level,
  };
}
