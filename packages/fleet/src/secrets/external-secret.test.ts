import { expect, test } from "vitest";
import type { SecretStoreHandle } from "../handle.ts";
import { type ExternalSecretProps, externalSecret } from "./external-secret.ts";

const store: SecretStoreHandle = { group: "external-secrets.io", kind: "ClusterSecretStore", name: "apps" };
const password = { store, item: "shop-database", field: "password" };
const database = { namespace: "shop", name: "database", data: { password } };

test("each key is filled with one field of one item of the store", () => {
  expect(externalSecret(database).manifest).toMatchObject({
    metadata: { name: "database", namespace: "shop" },
    spec: {
      refreshInterval: "1h",
      secretStoreRef: { kind: "ClusterSecretStore", name: "apps" },
      target: { name: "database", creationPolicy: "Owner", deletionPolicy: "Retain" },
      data: [{ secretKey: "password", remoteRef: { key: "shop-database", property: "password" } }],
    },
  });
});

test("the handle knows the keys of the Secret, so that a misspelt one does not compile", () => {
  const { secret } = externalSecret(database);
  const key: "password" | undefined = secret.keys[0];
  // @ts-expect-error "passwort" is no key of the Secret
  const misspelt: "passwort" | undefined = secret.keys[0];

  expect([key, misspelt]).toEqual(["password", "password"]);
});

test("with a template the Secret holds the template's keys alone", () => {
  const { secret, manifest } = externalSecret({ ...database, template: { url: "postgres://:{{ .password }}@db" } });

  expect(secret.keys).toEqual(["url"]);
  expect(manifest).toMatchObject({
    spec: { target: { template: { data: { url: "postgres://:{{ .password }}@db" } } } },
  });
});

test("every option reaches the object", () => {
  const all: Required<ExternalSecretProps<"password", "url">> = {
    ...database,
    template: { url: "{{ .password }}" },
    type: "kubernetes.io/basic-auth",
    labels: { app: "shop" },
    refresh: "5m",
    deletionPolicy: "Delete",
  };

  expect(externalSecret(all).manifest).toMatchObject({
    spec: {
      refreshInterval: "5m",
      target: {
        deletionPolicy: "Delete",
        template: {
          type: "kubernetes.io/basic-auth",
          metadata: { labels: { app: "shop" } },
          data: { url: "{{ .password }}" },
        },
      },
    },
  });
});

test("fields of several stores are refused", () => {
  const other = { ...password, store: { ...store, name: "infra" } };

  expect(() => externalSecret({ ...database, data: { password, other } })).toThrow(
    "ExternalSecret shop/database: its fields are of 2 stores (apps, infra)",
  );
});

test("an ExternalSecret without data is refused", () => {
  expect(() => externalSecret({ ...database, data: {} })).toThrow("ExternalSecret shop/database: it has no data");
});

test("a namespace that the store does not answer is refused", () => {
  const closed = { ...password, usedBy: ["cert-manager"] };

  expect(() => externalSecret({ ...database, data: { password: closed } })).toThrow(
    'ExternalSecret shop/database: the store "apps" does not answer the namespace "shop"',
  );
});
