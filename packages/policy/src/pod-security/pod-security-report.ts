import { type Manifest, type PodSecurity, refOf, refText } from "@mainstay/fleet";
import { beyondBaseline } from "./baseline.ts";
import { podOf } from "./pod-of.ts";
import { beyondRestricted } from "./restricted.ts";

/** An object whose pods its namespace's level would refuse. */
export interface PodSecurityViolation {
  /** `Deployment.apps/shop/web` */
  readonly object: string;
  readonly namespace: string;
  readonly level: PodSecurity;
  /** Fields of the pod's spec that are beyond the level, or missing for it. */
  readonly fields: readonly string[];
}

/**
 * What would break if every namespace enforced its Pod Security level, those that only audit included.
 *
 * It sees declared pods and what makes pods; those of charts and operators only the cluster can judge, and warns about.
 *
 * @param level judges all namespaces at this level instead of the level that each is labelled with
 */
export function podSecurityReport(
  manifests: readonly Manifest[],
  level?: PodSecurity,
): readonly PodSecurityViolation[] {
  const levels = new Map(
    manifests
      .filter(({ kind, apiVersion }) => kind === "Namespace" && apiVersion === "v1")
      .map(({ metadata }) => [metadata.name, metadata.labels?.["pod-security.kubernetes.io/audit"]]),
  );
  return manifests.flatMap((object): PodSecurityViolation[] => {
    const { namespace = "default" } = object.metadata;
    const pod = podOf(object);
    const judged = level ?? levels.get(namespace);
    if (pod === undefined || (judged !== "baseline" && judged !== "restricted")) return [];
    const fields = judged === "baseline" ? beyondBaseline(pod) : beyondRestricted(pod);
    return fields.length === 0 ? [] : [{ object: refText(refOf(object)), namespace, level: judged, fields }];
  });
}
