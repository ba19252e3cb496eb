import { secretHandle } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { pushSecret, type PushSecretProps } from "./push-secret.ts";
import { vault } from "./vault.ts";

const { items } = vault({ name: "apps", usedBy: ["cert-manager"], items: { "internal-ca": ["certificate", "key"] } });
const secret = secretHandle("cert-manager", "internal-ca", ["tls.crt", "tls.key"]);
const certificate = { secret, to: { "tls.crt": items["internal-ca"].certificate } };

test("each key goes to one field of one item of the store", () => {
  expect(pushSecret(certificate)).toMatchObject({
    metadata: { name: "internal-ca", namespace: "cert-manager" },
    spec: {
      refreshInterval: "1h",
      updatePolicy: "Replace",
      deletionPolicy: "None",
      secretStoreRefs: [{ kind: "ClusterSecretStore", name: "apps" }],
      selector: { secret: { name: "internal-ca" } },
      data: [{ match: { secretKey: "tls.crt", remoteRef: { remoteKey: "internal-ca", property: "certificate" } } }],
    },
  });
});

test("a key that the Secret does not have does not compile", () => {
  // @ts-expect-error the key is "tls.crt"
  expect(pushSecret({ secret, to: { "tls.cert": items["internal-ca"].certificate } })).toBeDefined();
});

test("every option reaches the object", () => {
  const all: Required<PushSecretProps<"tls.crt" | "tls.key">> = {
    secret,
    to: { "tls.crt": items["internal-ca"].certificate, "tls.key": items["internal-ca"].key },
    updatePolicy: "IfNotExists",
    deletionPolicy: "Delete",
    refresh: "5m",
  };

  expect(pushSecret(all)).toMatchObject({
    spec: {
      refreshInterval: "5m",
      updatePolicy: "IfNotExists",
      deletionPolicy: "Delete",
      data: [{ match: { secretKey: "tls.crt" } }, { match: { secretKey: "tls.key" } }],
    },
  });
});

test("a PushSecret without keys is refused", () => {
  expect(() => pushSecret({ secret, to: {} })).toThrow("PushSecret cert-manager/internal-ca: it pushes no key");
});

test("fields of several stores are refused", () => {
  const other = vault({ name: "infra", usedBy: ["cert-manager"], items: { "internal-ca": ["key"] } });
  const to = { ...certificate.to, "tls.key": other.items["internal-ca"].key };

  expect(() => pushSecret({ secret, to })).toThrow("its fields are of 2 stores (apps, infra)");
});

test("a namespace that the store does not answer is refused", () => {
  const elsewhere = secretHandle("shop", "database", ["password"]);

  expect(() => pushSecret({ secret: elsewhere, to: { password: items["internal-ca"].key } })).toThrow(
    'PushSecret shop/database: the store "apps" does not answer the namespace "shop"',
  );
});
