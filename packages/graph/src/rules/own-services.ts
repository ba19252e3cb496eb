import { type Finding, type Manifest, refOf, refText } from "@mainstay/fleet";
import { valuesAt } from "../field-path.ts";
import { objectsOf } from "../objects.ts";
import type { ClusterRule } from "../rule.ts";

interface Selector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly { readonly operator?: string }[];
}

export const ownServices: ClusterRule = {
  name: "own-services",
  proves: "Load-balancer pools and BGP advertisements select Services that carry this cluster's name, and no others.",
  check(graph) {
    const { name } = graph.cluster.identity;
    return [...objectsOf(graph)].flatMap(({ object }) =>
      selectorsOf(object)
        .filter((selector) => !selectsOwn(selector, name))
        .map((): Finding => ({
          subject: refText(refOf(object)),
          problem: `its Service selector does not ask for the name of the cluster, ${JSON.stringify(name)}`,
          remedy: `Select by a label whose value is the cluster's name, as matchLabels; a "NotIn" matches every other cluster's Services.`,
        })),
    );
  },
};

function selectorsOf(object: Manifest): readonly Selector[] {
  if (object.kind === "CiliumLoadBalancerIPPool") {
    return valuesAt(object, "spec.serviceSelector").map(({ value }) => value as Selector);
  }
  if (object.kind !== "CiliumBGPAdvertisement") return [];
  return valuesAt(object, "spec.advertisements[]")
    .map(({ value }) => value as { advertisementType?: string; selector?: Selector })
    .filter(({ advertisementType }) => advertisementType === "Service")
    .map(({ selector = {} }) => selector);
}

function selectsOwn({ matchLabels = {}, matchExpressions = [] }: Selector, cluster: string): boolean {
  const negative = matchExpressions.some(
    ({ operator = "" }) => operator.startsWith("Not") || operator === "DoesNotExist",
  );
  return Object.values(matchLabels).includes(cluster) && !negative;
}
