import { closedNetworkName, type Finding, refOf, refText } from "@mainstay/fleet";
import { objectsOf } from "../objects.ts";
import type { ClusterRule } from "../rule.ts";

export const closedNamespaces: ClusterRule = {
  name: "closed-namespaces",
  proves: "Every declared namespace has a Pod Security level and denies all traffic that no policy allows.",
  check(graph) {
    const objects = [...objectsOf(graph)].map(({ object }) => object);
    const closed = new Set(
      objects
        .filter(({ kind, metadata }) => kind === "CiliumNetworkPolicy" && metadata.name === closedNetworkName)
        .map(({ metadata }) => metadata.namespace),
    );
    return objects
      .filter(({ kind, apiVersion }) => kind === "Namespace" && apiVersion === "v1")
      .flatMap((object): Finding[] => {
        const { name, labels = {} } = object.metadata;
        const subject = refText(refOf(object));
        const remedy = `Declare it with namespace(${JSON.stringify(name)}, { podSecurity: "restricted" }).`;
        const level = labels["pod-security.kubernetes.io/enforce"] ?? labels["pod-security.kubernetes.io/audit"];
        return [
          ...(level === undefined ? [{ subject, problem: "it has no Pod Security level", remedy }] : []),
          ...(closed.has(name) ? [] : [{ subject, problem: "no policy closes its network", remedy }]),
        ];
      });
  },
};
