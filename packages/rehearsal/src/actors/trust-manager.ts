import type { Manifest } from "@mainstay/fleet";
import { listAt, type LiveObject, textAt, valueAt } from "../api/live-object.ts";
import { type Actor, condition, type Need, type World } from "./actor.ts";

const controller = "trust.cert-manager.io";

/** trust-manager: the same ConfigMap in every namespace that a Bundle selects. */
export const trustManager: readonly Actor[] = [
  {
    apiVersion: "trust.cert-manager.io/v1alpha1",
    kind: "Bundle",
    controller,
    needs: (bundle, world) =>
      listAt(bundle, "spec.sources").flatMap((source): Need[] => {
        const name = textAt(source, "secret.name");
        const key = textAt(source, "secret.key");
        if (name === undefined) return [];
        return [
          { kind: "Secret", name, namespace: trustNamespace(world), ...(key === undefined ? {} : { keys: [key] }) },
        ];
      }),
    produces: configMaps,
    status: (bundle) => ({ conditions: [condition(bundle, "Synced")] }),
  },
];

function configMaps(bundle: LiveObject, world: World): readonly Manifest[] {
  const key = textAt(bundle, "spec.target.configMap.key");
  if (key === undefined) return [];
  const wanted = Object.entries(valueAt(bundle, "spec.target.namespaceSelector.matchLabels") ?? {});
  return world
    .namespaces()
    .filter(({ metadata: { labels = {} } }) => wanted.every(([label, value]) => labels[label] === value))
    .map(({ metadata: { name: namespace } }) => {
      const metadata = { name: bundle.metadata.name, namespace };
      return { apiVersion: "v1", kind: "ConfigMap", metadata, data: { [key]: "rehearsal" } } as Manifest;
    });
}

/** Where it reads Secrets: one namespace, which its release names. */
function trustNamespace(world: World): string | undefined {
  const release = world.controllerOf(controller);
  return textAt(release, "spec.values.app.trust.namespace") ?? release?.metadata.namespace;
}
