import { apiGroup, type Finding, type Manifest, refOf, refText } from "@mainstay/fleet";
import { valuesAt } from "../field-path.ts";
import { objectsOf } from "../objects.ts";
import type { ClusterRule } from "../rule.ts";

interface Parent {
  readonly name: string;
  readonly namespace?: string;
}

interface Listener {
  readonly allowedRoutes?: {
    readonly namespaces?: {
      readonly from?: string;
      readonly selector?: { readonly matchLabels?: Readonly<Record<string, string>> };
    };
  };
}

export const admittedRoutes: ClusterRule = {
  name: "admitted-routes",
  proves: "Every route stands in a namespace that a listener of its Gateway admits.",
  check(graph) {
    const objects = [...objectsOf(graph)].map(({ object }) => object);
    const gateways = new Map(objects.filter(isKind("Gateway")).map((object) => [pathOf(object.metadata), object]));
    const labels = new Map(
      objects.filter(({ kind }) => kind === "Namespace").map(({ metadata }) => [metadata.name, metadata.labels ?? {}]),
    );
    return objects
      .filter(({ kind, apiVersion }) => kind.endsWith("Route") && apiGroup(apiVersion) === "gateway.networking.k8s.io")
      .flatMap((route): Finding[] => {
        const namespace = route.metadata.namespace ?? "";
        return valuesAt(route, "spec.parentRefs[]").flatMap(({ value }): Finding[] => {
          const parent = value as Parent;
          const gateway = gateways.get(pathOf({ namespace, ...parent }));
          if (gateway === undefined || admits(gateway, namespace, labels.get(namespace) ?? {})) return [];
          return [
            {
              subject: refText(refOf(route)),
              problem: `no listener of ${refText(refOf(gateway))} admits routes of the namespace ${JSON.stringify(namespace)}`,
              remedy: "Give the namespace the labels that the Gateway's allowedRoutes select.",
            },
          ];
        });
      });
  },
};

function admits(gateway: Manifest, namespace: string, labels: Readonly<Record<string, string>>): boolean {
  return valuesAt(gateway, "spec.listeners[]").some(({ value }) => {
    const { from = "Same", selector } = (value as Listener).allowedRoutes?.namespaces ?? {};
    if (from === "All") return true;
    if (from === "Same") return namespace === gateway.metadata.namespace;
    return Object.entries(selector?.matchLabels ?? {}).every(([key, wanted]) => labels[key] === wanted);
  });
}

function isKind(kind: string): (object: Manifest) => boolean {
  return (object) => object.kind === kind && apiGroup(object.apiVersion) === "gateway.networking.k8s.io";
}

function pathOf({ namespace = "", name }: Parent): string {
  return `${namespace}/${name}`;
}
