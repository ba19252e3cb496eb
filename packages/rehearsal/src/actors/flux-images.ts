import { type LiveObject, textAt, valueAt } from "../api/live-object.ts";
import { type Actor, condition, type Need } from "./actor.ts";

const apiVersion = "image.toolkit.fluxcd.io/v1";

/** What Flux asks of the world outside: git servers and image registries cannot be reached from here. */
export const fluxImages: readonly Actor[] = [
  {
    apiVersion: "source.toolkit.fluxcd.io/v1",
    kind: "GitRepository",
    // The rehearsal suspends them in the artifact, so that source-controller leaves them to this actor.
    minds: (source) => valueAt(source, "spec.suspend") === true,
    needs: (source): readonly Need[] => {
      const name = textAt(source, "spec.secretRef.name");
      return name === undefined ? [] : [{ kind: "Secret", name, namespace: source.metadata.namespace }];
    },
    status: readyNow,
  },
  { apiVersion, kind: "ImageRepository", status: readyNow },
  {
    apiVersion,
    kind: "ImagePolicy",
    needs: (policy) => [neighbour(policy, "ImageRepository.image.toolkit.fluxcd.io", "spec.imageRepositoryRef.name")],
    status: readyNow,
  },
  {
    apiVersion,
    kind: "ImageUpdateAutomation",
    needs: (automation) => [neighbour(automation, "GitRepository.source.toolkit.fluxcd.io", "spec.sourceRef.name")],
    status: readyNow,
  },
];

/** The controllers of Flux also say which generation they have seen. */
function readyNow(object: LiveObject): object {
  return {
    observedGeneration: object.metadata.generation ?? 1,
    conditions: [condition(object, "Ready", "True", "Succeeded")],
  };
}

function neighbour(object: LiveObject, kind: string, path: string): Need {
  return { kind, name: textAt(object, path) ?? "", namespace: object.metadata.namespace, condition: "Ready" };
}
