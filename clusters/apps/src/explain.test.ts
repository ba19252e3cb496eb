import { type Explanation, explain, prove } from "@mainstay/graph";
import { expect, test } from "vitest";
import { apps } from "./cluster.ts";

const graph = prove(apps);
const only = (query: string): Explanation => {
  const [explanation, ...others] = explain(graph, query);
  if (explanation === undefined || others.length > 0) throw new Error(`${query} names ${others.length + 1} objects`);
  return explanation;
};
const needs = ({ needs: list }: Explanation) =>
  list.map(
    ({ what, why, providers }) =>
      `${what} | ${why} | ${providers.map((each) => each.kustomization ?? each.how).join(", ")}`,
  );

test("a Gateway waits for its class and for the certificate's Secret", () => {
  const gateway = only("Gateway/gateways/external");

  expect(gateway.kustomization).toBe("gateways");
  expect(needs(gateway)).toEqual([
    expect.stringMatching(
      /^the CustomResourceDefinitions of gateway\.networking\.k8s\.io \| its kind \| bootstrap installs /,
    ),
    "Namespace/gateways | metadata.namespace | gateway-api",
    "GatewayClass.gateway.networking.k8s.io/cilium | spec.gatewayClassName | gateway-api",
    "Secret/gateways/wildcard | spec.listeners[1].tls.certificateRefs[0] | wildcard-certificate",
  ]);
});

test("the wildcard Certificate waits for cert-manager's webhook and for its issuer, and both Gateways need it", () => {
  const certificate = only("Certificate/gateways/wildcard");

  expect(certificate.kustomization).toBe("wildcard-certificate");
  expect(needs(certificate)).toEqual([
    "the CustomResourceDefinitions of cert-manager.io | its kind | cert-manager",
    "the admission webhooks of cert-manager.io | the API server asks them before it accepts it | cert-manager",
    "Namespace/gateways | metadata.namespace | gateway-api",
    "ClusterIssuer.cert-manager.io/letsencrypt-production | spec.issuerRef | letsencrypt-production",
  ]);
  expect(certificate.neededBy.map(({ object }) => object)).toEqual([
    "Gateway.gateway.networking.k8s.io/gateways/internal",
    "Gateway.gateway.networking.k8s.io/gateways/external",
  ]);
});

test("the secret store needs the one bootstrap secret, which nobody in the cluster makes", () => {
  const store = only("ClusterSecretStore/apps");

  expect(store.kustomization).toBe("secret-stores");
  expect(needs(store)).toContain(
    "Secret/external-secrets/onepassword-connect | spec.provider.onepassword.auth.secretRef.connectTokenSecretRef | bootstrap",
  );
});
