import { listAt, type LiveObject, textAt, valueAt } from "../api/live-object.ts";
import { type Actor, condition, type Need, type World } from "./actor.ts";

const apiVersion = "gateway.networking.k8s.io/v1";
/** Cilium is the controller of every Gateway. */
const controller = "cilium.io";

/** Gateway API as Cilium serves it. */
export const gatewayApi: readonly Actor[] = [
  {
    apiVersion,
    kind: "GatewayClass",
    controller,
    status: (object) => ({ conditions: [condition(object, "Accepted")] }),
  },
  { apiVersion, kind: "Gateway", controller, needs: gatewayNeeds, status: gatewayStatus },
  { apiVersion, kind: "HTTPRoute", controller, needs: routeNeeds, status: routeStatus },
];

function gatewayNeeds(gateway: LiveObject): readonly Need[] {
  const certificates = listAt(gateway, "spec.listeners").flatMap((listener) => listAt(listener, "tls.certificateRefs"));
  return [
    {
      kind: "GatewayClass.gateway.networking.k8s.io",
      name: textAt(gateway, "spec.gatewayClassName") ?? "",
      condition: "Accepted",
    },
    ...certificates.map((certificate) => ({
      kind: "Secret",
      name: textAt(certificate, "name") ?? "",
      namespace: textAt(certificate, "namespace") ?? gateway.metadata.namespace,
      keys: ["tls.crt", "tls.key"],
    })),
  ];
}

function gatewayStatus(gateway: LiveObject): object {
  return {
    addresses: listAt(gateway, "spec.addresses"),
    conditions: [condition(gateway, "Accepted"), condition(gateway, "Programmed")],
    listeners: listAt(gateway, "spec.listeners").map((listener) => ({
      name: textAt(listener, "name") ?? "",
      attachedRoutes: 0,
      supportedKinds: [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute" }],
      conditions: [
        condition(gateway, "Accepted"),
        condition(gateway, "Programmed"),
        condition(gateway, "ResolvedRefs"),
      ],
    })),
  };
}

/** Its Gateways, which must let its namespace in, and the Services behind it. */
function routeNeeds(route: LiveObject, world: World): readonly Need[] {
  const namespaceOf = (reference: unknown) => textAt(reference, "namespace") ?? route.metadata.namespace;
  const backends = listAt(route, "spec.rules").flatMap((rule) => listAt(rule, "backendRefs"));
  return [
    ...listAt(route, "spec.parentRefs").map((parent) => ({
      kind: "Gateway.gateway.networking.k8s.io",
      name: textAt(parent, "name") ?? "",
      namespace: namespaceOf(parent),
      condition: "Programmed",
      refuses: (gateway: LiveObject) => refusal(gateway, textAt(parent, "sectionName"), route, world),
    })),
    ...backends.map((backend) => ({
      kind: "Service",
      name: textAt(backend, "name") ?? "",
      namespace: namespaceOf(backend),
    })),
  ];
}

function refusal(
  gateway: LiveObject,
  section: string | undefined,
  route: LiveObject,
  world: World,
): string | undefined {
  const namespace = route.metadata.namespace ?? "";
  const labels = world.find("Namespace", namespace)?.metadata.labels ?? {};
  const listeners = listAt(gateway, "spec.listeners").filter(
    (one) => section === undefined || textAt(one, "name") === section,
  );
  if (listeners.length === 0) return `has no listener ${section}`;
  const open = listeners.some((listener) => {
    const from = textAt(listener, "allowedRoutes.namespaces.from") ?? "Same";
    if (from !== "Selector") return from === "All" || namespace === gateway.metadata.namespace;
    const wanted = Object.entries(valueAt(listener, "allowedRoutes.namespaces.selector.matchLabels") ?? {});
    return wanted.every(([label, value]) => labels[label] === value);
  });
  return open ? undefined : `does not let routes of the namespace ${namespace} in`;
}

function routeStatus(route: LiveObject): object {
  return {
    parents: listAt(route, "spec.parentRefs").map((parentRef) => ({
      parentRef,
      controllerName: "io.cilium/gateway-controller",
      conditions: [condition(route, "Accepted"), condition(route, "ResolvedRefs")],
    })),
  };
}
