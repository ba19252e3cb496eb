import type { IPodSpec } from "kubernetes-models/v1/PodSpec";
import { containersOf } from "./pod-of.ts";

const capabilities: ReadonlySet<string> = new Set([
  "AUDIT_WRITE",
  "CHOWN",
  "DAC_OVERRIDE",
  "FOWNER",
  "FSETID",
  "KILL",
  "MKNOD",
  "NET_BIND_SERVICE",
  "SETFCAP",
  "SETGID",
  "SETPCAP",
  "SETUID",
  "SYS_CHROOT",
]);
const sysctls: ReadonlySet<string> = new Set([
  "kernel.shm_rmid_forced",
  "net.ipv4.ip_local_port_range",
  "net.ipv4.ip_local_reserved_ports",
  "net.ipv4.ip_unprivileged_port_start",
  "net.ipv4.ping_group_range",
  "net.ipv4.tcp_fin_timeout",
  "net.ipv4.tcp_keepalive_intvl",
  "net.ipv4.tcp_keepalive_probes",
  "net.ipv4.tcp_keepalive_time",
  "net.ipv4.tcp_rmem",
  "net.ipv4.tcp_syncookies",
  "net.ipv4.tcp_wmem",
]);
const seLinuxTypes: ReadonlySet<string | undefined> = new Set([
  undefined,
  "",
  "container_engine_t",
  "container_init_t",
  "container_kvm_t",
  "container_t",
]);

/** The fields of a pod that the level `baseline` refuses. */
export function beyondBaseline(pod: IPodSpec): readonly string[] {
  const fields: string[] = [];
  const refuse = (path: string, refused: boolean | undefined): void => {
    if (refused === true) fields.push(path);
  };
  const context = (path: string, security: IPodSpec["securityContext"] | Security): void => {
    refuse(`${path}.seccompProfile.type`, security?.seccompProfile?.type === "Unconfined");
    refuse(`${path}.appArmorProfile.type`, security?.appArmorProfile?.type === "Unconfined");
    refuse(`${path}.windowsOptions.hostProcess`, security?.windowsOptions?.hostProcess);
    const linux = security?.seLinuxOptions;
    refuse(`${path}.seLinuxOptions`, !seLinuxTypes.has(linux?.type) || Boolean(linux?.user) || Boolean(linux?.role));
  };
  refuse("hostNetwork", pod.hostNetwork);
  refuse("hostPID", pod.hostPID);
  refuse("hostIPC", pod.hostIPC);
  for (const { name, hostPath } of pod.volumes ?? []) refuse(`volumes[${name}].hostPath`, hostPath !== undefined);
  for (const { name } of pod.securityContext?.sysctls ?? []) {
    refuse(`securityContext.sysctls[${name}]`, !sysctls.has(name));
  }
  context("securityContext", pod.securityContext);
  for (const [path, { securityContext, ports = [] }] of containersOf(pod)) {
    context(`${path}.securityContext`, securityContext);
    refuse(`${path}.securityContext.privileged`, securityContext?.privileged);
    refuse(`${path}.securityContext.procMount`, (securityContext?.procMount ?? "Default") !== "Default");
    refuse(
      `${path}.ports`,
      ports.some(({ hostPort }) => (hostPort ?? 0) !== 0),
    );
    for (const added of securityContext?.capabilities?.add ?? []) {
      refuse(`${path}.securityContext.capabilities.add[${added}]`, !capabilities.has(added));
    }
  }
  return fields;
}

type Security = IPodSpec["containers"][number]["securityContext"];
