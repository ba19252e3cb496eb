import { condition, type KindFacts, type KindTable } from "../kind-facts.ts";

const route: KindFacts = {
  scope: "Namespaced",
  references: [
    { path: "spec.parentRefs[]", to: "Gateway.gateway.networking.k8s.io" },
    { path: "spec.rules[].backendRefs[]", to: "Service" },
    { path: "spec.rules[].filters[].requestMirror.backendRef", to: "Service" },
  ],
  ready: `status.parents.exists(p, p.conditions.exists(c, c.type == "Accepted" && c.status == "True"))`,
};

/** gateway.networking.k8s.io. */
export const gatewayApiKinds: KindTable = {
  "GatewayClass.gateway.networking.k8s.io": { scope: "Cluster", ready: condition("Accepted") },
  "Gateway.gateway.networking.k8s.io": {
    scope: "Namespaced",
    references: [
      { path: "spec.gatewayClassName", to: "GatewayClass.gateway.networking.k8s.io" },
      { path: "spec.listeners[].tls.certificateRefs[]", to: "Secret" },
    ],
    ready: condition("Programmed"),
  },
  "HTTPRoute.gateway.networking.k8s.io": route,
  "GRPCRoute.gateway.networking.k8s.io": route,
  "TLSRoute.gateway.networking.k8s.io": route,
  "ReferenceGrant.gateway.networking.k8s.io": { scope: "Namespaced" },
};
