import { listAt, type LiveObject, textAt } from "../api/live-object.ts";
import { type Actor, condition, dummySecret, type Need, ready, type World } from "./actor.ts";

const controller = "cert-manager.io";
const apiVersion = "cert-manager.io/v1";

/** cert-manager: issuers and certificates. */
export const certManager: readonly Actor[] = [
  { apiVersion, kind: "Issuer", controller, needs: issuerNeeds, produces: accountKey, status: ready },
  { apiVersion, kind: "ClusterIssuer", controller, needs: issuerNeeds, produces: accountKey, status: ready },
  {
    apiVersion,
    kind: "Certificate",
    controller,
    needs: certificateNeeds,
    produces: ({ metadata: { name, namespace }, spec }) => [
      dummySecret(textAt(spec, "secretName") ?? name, namespace, ["ca.crt", "tls.crt", "tls.key"], "kubernetes.io/tls"),
    ],
    status: (object) => ({
      conditions: [condition(object, "Ready")],
      notBefore: "2026-01-01T00:00:00Z",
      notAfter: "2036-01-01T00:00:00Z",
      revision: 1,
    }),
  },
];

function issuerNeeds(issuer: LiveObject, world: World): readonly Need[] {
  const authority = textAt(issuer, "spec.ca.secretName");
  if (authority === undefined) return [];
  return [{ kind: "Secret", name: authority, namespace: secretsOf(issuer, world), keys: ["tls.crt", "tls.key"] }];
}

function accountKey(issuer: LiveObject, world: World) {
  const name = textAt(issuer, "spec.acme.privateKeySecretRef.name");
  return name === undefined ? [] : [dummySecret(name, secretsOf(issuer, world), ["tls.key"])];
}

/** Its issuer, and what the issuer's DNS solvers sign in with. */
function certificateNeeds(certificate: LiveObject, world: World): readonly Need[] {
  const kind = `${textAt(certificate, "spec.issuerRef.kind") ?? "Issuer"}.cert-manager.io`;
  const name = textAt(certificate, "spec.issuerRef.name") ?? "";
  const namespace = kind.startsWith("ClusterIssuer") ? undefined : certificate.metadata.namespace;
  const issuer = world.find(kind, name, namespace);
  const tokens = listAt(issuer, "spec.acme.solvers").flatMap((solver): Need[] => {
    const token = textAt(solver, "dns01.cloudflare.apiTokenSecretRef.name");
    if (issuer === undefined || token === undefined) return [];
    const key = textAt(solver, "dns01.cloudflare.apiTokenSecretRef.key");
    return [
      {
        kind: "Secret",
        name: token,
        namespace: secretsOf(issuer, world),
        ...(key === undefined ? {} : { keys: [key] }),
      },
    ];
  });
  return [{ kind, name, namespace, condition: "Ready" }, ...tokens];
}

/** A ClusterIssuer's Secrets are beside cert-manager itself. */
function secretsOf({ kind, metadata }: LiveObject, world: World): string | undefined {
  return kind === "ClusterIssuer" ? world.controllerOf(controller)?.metadata.namespace : metadata.namespace;
}
