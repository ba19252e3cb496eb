import type { IPodSpec } from "kubernetes-models/v1/PodSpec";
import { beyondBaseline } from "./baseline.ts";
import { containersOf } from "./pod-of.ts";

const volumes: ReadonlySet<string> = new Set([
  "configMap",
  "csi",
  "downwardAPI",
  "emptyDir",
  "ephemeral",
  "persistentVolumeClaim",
  "projected",
  "secret",
]);
const seccomp: ReadonlySet<string | undefined> = new Set(["RuntimeDefault", "Localhost"]);

/** The fields of a pod that the level `restricted` refuses or misses. */
export function beyondRestricted(pod: IPodSpec): readonly string[] {
  const fields: string[] = [...beyondBaseline(pod)];
  const refuse = (path: string, refused: boolean): void => {
    if (refused && !fields.includes(path)) fields.push(path);
  };
  for (const { name, ...volume } of pod.volumes ?? []) {
    for (const type of Object.keys(volume)) refuse(`volumes[${name}].${type}`, !volumes.has(type));
  }
  const shared = pod.securityContext;
  refuse("securityContext.runAsUser", shared?.runAsUser === 0);
  for (const [path, { securityContext: own }] of containersOf(pod)) {
    const at = `${path}.securityContext`;
    const { add = [], drop = [] } = own?.capabilities ?? {};
    refuse(`${at}.allowPrivilegeEscalation`, own?.allowPrivilegeEscalation !== false);
    refuse(`${at}.runAsNonRoot`, (own?.runAsNonRoot ?? shared?.runAsNonRoot) !== true);
    refuse(`${at}.runAsUser`, own?.runAsUser === 0);
    refuse(`${at}.seccompProfile.type`, !seccomp.has(own?.seccompProfile?.type ?? shared?.seccompProfile?.type));
    refuse(`${at}.capabilities.drop`, !drop.includes("ALL"));
    for (const added of add) refuse(`${at}.capabilities.add[${added}]`, added !== "NET_BIND_SERVICE");
  }
  return fields;
}
