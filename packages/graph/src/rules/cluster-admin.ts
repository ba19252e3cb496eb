import { apiGroup, type Finding, type Manifest, refOf, refText } from "@mainstay/fleet";
import { valuesAt } from "../field-path.ts";
import { objectsOf } from "../objects.ts";
import type { ClusterRule } from "../rule.ts";

/** A binding that may give cluster-admin carries this annotation, with the reason. */
const named = "mainstay/cluster-admin";
const rbac = "rbac.authorization.k8s.io";

export const clusterAdmin: ClusterRule = {
  name: "cluster-admin",
  proves: "Nothing but the bindings that are named for it, with a reason, gives cluster-admin.",
  check(graph) {
    const objects = [...objectsOf(graph)].map(({ object }) => object).filter(isRbac);
    const powerful = new Set(["cluster-admin", ...objects.filter(mayEverything).map(({ metadata }) => metadata.name)]);
    return objects
      .filter(({ kind }) => kind === "ClusterRoleBinding" || kind === "RoleBinding")
      .flatMap((object): Finding[] => {
        const at = (path: string): unknown => valuesAt(object, path)[0]?.value;
        const role = String(at("roleRef.name"));
        if (at("roleRef.kind") !== "ClusterRole" || !powerful.has(role)) return [];
        if ((object.metadata.annotations?.[named] ?? "") !== "") return [];
        return [
          {
            subject: refText(refOf(object)),
            problem: role === "cluster-admin" ? "it gives cluster-admin" : `it gives ${role}, which may do everything`,
            remedy: `Bind a role with the rights that are needed, or say why in the annotation "${named}".`,
          },
        ];
      });
  },
};

function isRbac({ apiVersion }: Manifest): boolean {
  return apiGroup(apiVersion) === rbac;
}

function mayEverything(object: Manifest): boolean {
  const all = (rule: unknown, field: string): boolean =>
    valuesAt(rule, `${field}[]`).some(({ value }) => value === "*");
  return (
    object.kind === "ClusterRole" &&
    valuesAt(object, "rules[]").some(({ value }) =>
      ["apiGroups", "resources", "verbs"].every((field) => all(value, field)),
    )
  );
}
