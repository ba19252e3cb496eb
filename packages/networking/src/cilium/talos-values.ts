import type { CiliumValues } from "./cilium-values.ts";

type TalosValues = Pick<CiliumValues, "bpf" | "cgroup" | "k8sServiceHost" | "k8sServicePort" | "securityContext">;

/** What Cilium must know to run on Talos Linux. */
export const talosValues: TalosValues = {
  // KubePrism, on every node: Cilium must reach the API server before it can balance its Service.
  k8sServiceHost: "127.0.0.1",
  k8sServicePort: 7445,
  cgroup: { autoMount: { enabled: false }, hostRoot: "/sys/fs/cgroup" },
  securityContext: {
    capabilities: {
      ciliumAgent: [
        "CHOWN",
        "KILL",
        "NET_ADMIN",
        "NET_RAW",
        "IPC_LOCK",
        "SYS_ADMIN",
        "SYS_RESOURCE",
        "PERFMON",
        "BPF",
        "DAC_OVERRIDE",
        "FOWNER",
        "SETGID",
        "SETUID",
        "SYSLOG",
      ],
      cleanCiliumState: ["NET_ADMIN", "SYS_ADMIN", "SYS_RESOURCE"],
    },
  },
  // Talos answers the cluster's DNS server on a host address that eBPF host routing does not reach.
  bpf: { masquerade: true, hostLegacyRouting: true },
};
