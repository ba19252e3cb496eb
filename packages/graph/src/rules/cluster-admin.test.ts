import { namespace } from "@mainstay/fleet";
import { expect, test } from "vitest";
import { demo, findingsOf, object } from "../world.test-data.ts";

const rbac = "rbac.authorization.k8s.io/v1";
const subjects = [{ kind: "Group", apiGroup: "rbac.authorization.k8s.io", name: "somebody" }];
const gives = (role: string) => ({ roleRef: { kind: "ClusterRole", name: role }, subjects });

test("a binding to cluster-admin is refused", () => {
  expect(findingsOf(demo(object(rbac, "ClusterRoleBinding", "one", gives("cluster-admin"))))).toMatchObject([
    { subject: "ClusterRoleBinding.rbac.authorization.k8s.io/one", problem: "it gives cluster-admin" },
  ]);
});

test("so is one within a namespace", () => {
  const shop = namespace("shop", { podSecurity: "restricted" });

  expect(findingsOf(demo(shop, object(rbac, "RoleBinding", "shop/one", gives("cluster-admin"))))).toHaveLength(1);
});

test("a binding that is named for it, with a reason, is accepted", () => {
  const annotations = { "mainstay/cluster-admin": "break-glass" };
  const named = object(rbac, "ClusterRoleBinding", "one", gives("cluster-admin"));

  expect(findingsOf(demo({ ...named, metadata: { ...named.metadata, annotations } }))).toEqual([]);
});

test("a role of another name that may do everything counts too", () => {
  const everything = { rules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }] };

  expect(
    findingsOf(
      demo(object(rbac, "ClusterRole", "root", everything), object(rbac, "ClusterRoleBinding", "one", gives("root"))),
    ),
  ).toMatchObject([{ problem: "it gives root, which may do everything" }]);
});

test("a binding to another role is accepted", () => {
  expect(findingsOf(demo(object(rbac, "ClusterRoleBinding", "one", gives("view"))))).toEqual([]);
});
