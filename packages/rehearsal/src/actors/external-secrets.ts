import { listAt, type LiveObject, textAt, valueAt } from "../api/live-object.ts";
import { type Actor, condition, dummySecret, type Need, ready } from "./actor.ts";

const controller = "external-secrets.io";
const apiVersion = "external-secrets.io/v1";

/** external-secrets: stores, and the Secrets that come from them or go to them. */
export const externalSecrets: readonly Actor[] = [
  { apiVersion, kind: "SecretStore", controller, needs: storeNeeds, status: storeStatus },
  { apiVersion, kind: "ClusterSecretStore", controller, needs: storeNeeds, status: storeStatus },
  {
    apiVersion,
    kind: "ExternalSecret",
    controller,
    needs: (object) => [storeNeed(object, valueAt(object, "spec.secretStoreRef"))],
    produces: (object) => [
      dummySecret(
        textAt(object, "spec.target.name") ?? object.metadata.name,
        object.metadata.namespace,
        keysOf(object),
        textAt(object, "spec.target.template.type"),
      ),
    ],
    status: ready,
  },
  {
    apiVersion: "external-secrets.io/v1alpha1",
    kind: "PushSecret",
    controller,
    needs: (object) => [
      ...listAt(object, "spec.secretStoreRefs").map((store) => storeNeed(object, store)),
      {
        kind: "Secret",
        name: textAt(object, "spec.selector.secret.name") ?? "",
        namespace: object.metadata.namespace,
        keys: listAt(object, "spec.data").flatMap((data) => textAt(data, "match.secretKey") ?? []),
      },
    ],
    status: ready,
  },
];

function storeStatus(object: LiveObject): object {
  return { capabilities: "ReadWrite", conditions: [condition(object, "Ready", "True", "Valid")] };
}

/** 1Password Connect: its token, and the Service that answers. */
function storeNeeds(store: LiveObject): readonly Need[] {
  const token = "spec.provider.onepassword.auth.secretRef.connectTokenSecretRef";
  const name = textAt(store, `${token}.name`);
  if (name === undefined) return [];
  const key = textAt(store, `${token}.key`);
  const namespace = textAt(store, `${token}.namespace`) ?? store.metadata.namespace;
  const host = /^https?:\/\/([^.:/]+)\.([^.:/]+)\.svc/.exec(
    textAt(store, "spec.provider.onepassword.connectHost") ?? "",
  );
  // The Service bears the name of the release that brings it.
  const connect: Need = {
    kind: "HelmRelease.helm.toolkit.fluxcd.io",
    name: host?.[1] ?? "",
    namespace: host?.[2],
    condition: "Ready",
  };
  return [
    { kind: "Secret", name, namespace, ...(key === undefined ? {} : { keys: [key] }) },
    ...(host === null ? [] : [connect]),
  ];
}

function storeNeed(object: LiveObject, store: unknown): Need {
  const kind = textAt(store, "kind") ?? "SecretStore";
  const { namespace } = object.metadata;
  return {
    kind: `${kind}.external-secrets.io`,
    name: textAt(store, "name") ?? "",
    namespace: kind === "SecretStore" ? namespace : undefined,
    condition: "Ready",
    refuses: (found) => {
      const lists = listAt(found, "spec.conditions").map((each) => listAt(each, "namespaces"));
      const open = lists.length === 0 || lists.some((list) => list.length === 0 || list.includes(namespace));
      return open ? undefined : `does not serve the namespace ${namespace}`;
    },
  };
}

/** A template's keys stand in the place of the data's own, unless it merges. */
function keysOf(object: LiveObject): readonly string[] {
  const data = listAt(object, "spec.data").flatMap((each) => textAt(each, "secretKey") ?? []);
  const template = Object.keys(valueAt(object, "spec.target.template.data") ?? {});
  const merges = textAt(object, "spec.target.template.mergePolicy") === "Merge";
  return template.length > 0 && !merges ? template : [...data, ...template];
}
