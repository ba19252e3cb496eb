import { expect, test } from "vitest";
import { vault, type VaultItems, type VaultProps } from "./vault.ts";

const props = {
  name: "apps",
  usedBy: ["cert-manager"],
  items: { cloudflare: ["api-token"], grafana: ["username", "password"] },
} as const;

test("each field knows its store, its item and who may ask", () => {
  expect(vault(props).items.grafana.password).toEqual({
    store: { group: "external-secrets.io", kind: "ClusterSecretStore", name: "apps" },
    item: "grafana",
    field: "password",
    usedBy: ["cert-manager"],
  });
});

test("a misspelt item does not compile", () => {
  const { items } = vault(props);

  // @ts-expect-error the item is "cloudflare"
  expect(items.cloudfare).toBeUndefined();
});

test("a misspelt field, or one of another item, does not compile", () => {
  const { items } = vault(props);

  // @ts-expect-error the field is "api-token"
  expect(items.cloudflare["api-tokem"]).toBeUndefined();
  // @ts-expect-error "password" is a field of the item "grafana"
  expect(items.cloudflare.password).toBeUndefined();
});

test("every option reaches the contract", () => {
  const all: Required<VaultProps> = { ...props, title: "Apps cluster" };

  expect(vault(all)).toMatchObject({
    store: { name: "apps" },
    title: "Apps cluster",
    usedBy: ["cert-manager"],
    items: { cloudflare: { "api-token": { field: "api-token" } } },
  });
});

test("the vault is called like the store unless it says otherwise", () => {
  expect(vault(props).title).toBe("apps");
});

test.each(["Apps", "apps_1", ""])("refuses the name %j", (name) => {
  expect(() => vault({ ...props, name })).toThrow(`vault ${JSON.stringify(name)}: the name`);
});

test("refuses a namespace that is no DNS label", () => {
  expect(() => vault({ ...props, usedBy: ["Cert-Manager"] })).toThrow(
    'vault "apps" usedBy: the name "Cert-Manager" is not a DNS label',
  );
});

const broken: readonly (readonly [VaultItems, string])[] = [
  [{ empty: [] }, 'vault "apps" item "empty": it has no fields'],
  [{ twice: ["a", "b", "a"] }, 'vault "apps" item "twice": the field "a" is listed twice'],
  [{ "": ["a"] }, 'vault "apps" item "": the title "" is empty'],
  [
    { grafana: ["password "] },
    'vault "apps" item "grafana" field "password ": the title "password " is empty or has blanks',
  ],
];

test.each(broken)("refuses the items %j", (items, message) => {
  expect(() => vault({ ...props, items })).toThrow(message);
});
