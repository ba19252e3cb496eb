import type { Manifest } from "@mainstay/fleet";
import { admissionPolicy, type Mode } from "../admission-policy.ts";
import { judgedPods } from "../judged-pods.ts";

/** Pods stay off the node: no host namespaces, host paths, host ports or privileged containers. */
export function hostAccess(mode: Mode, systemNamespaces: readonly string[]): readonly Manifest[] {
  return admissionPolicy({
    name: "host-access",
    mode,
    scope: { except: systemNamespaces },
    ...judgedPods,
    validations: [
      ...["hostNetwork", "hostPID", "hostIPC"].map((field) => ({
        expression: `!variables.pod.?${field}.orValue(false)`,
        message: `${field} is for system namespaces`,
      })),
      {
        expression: "variables.pod.?volumes.orValue([]).all(v, !has(v.hostPath))",
        message: "hostPath volumes are for system namespaces",
      },
      {
        expression: "variables.containers.all(c, !c.?securityContext.?privileged.orValue(false))",
        message: "privileged containers are for system namespaces",
      },
      {
        expression: "variables.containers.all(c, c.?ports.orValue([]).all(p, p.?hostPort.orValue(0) == 0))",
        message: "host ports are for system namespaces",
      },
    ],
  });
}
