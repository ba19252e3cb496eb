import { closedNetwork, type Manifest } from "@mainstay/fleet";
import { spireNamespace } from "../cilium/cilium-chart-values.ts";

const given = ["cilium-secrets", "default", "kube-node-lease", "kube-public", "kube-system"];

/** The namespaces that Kubernetes and Cilium bring, closed like those of an inventory. */
export function closedSystem(mutualAuthentication: boolean): readonly Manifest[] {
  return [...given, ...(mutualAuthentication ? [spireNamespace] : [])].map(closedNetwork);
}
