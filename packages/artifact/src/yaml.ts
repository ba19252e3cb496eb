import { dump } from "js-yaml";

/**
 * One YAML document, as Kubernetes reads it (YAML 1.1: `"yes"`, `"1_000"` and `"12:30"` are quoted).
 *
 * Keys stand in the order in which the builder wrote them.
 */
export function toYaml(document: unknown): string {
  return dump(document, { noRefs: true, lineWidth: -1 });
}
