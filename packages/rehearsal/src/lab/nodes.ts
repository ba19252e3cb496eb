import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiServer } from "../api/api-server.ts";
import { freePorts } from "./free-ports.ts";
import type { Processes } from "./processes.ts";

const resources = { cpu: "16", memory: "64Gi", pods: "110" };

/** Three nodes that kwok plays, with addresses of a documentation network: endpoints refuse loopback. */
export async function startNodes(
  processes: Processes,
  tool: (name: string) => string,
  toolchain: string,
  kubeconfig: string,
  api: ApiServer,
): Promise<void> {
  const [port = 0] = await freePorts(1);
  const stages = join(processes.folder, "kwok-stages.yaml");
  writeFileSync(stages, stageFiles(join(toolchain, "share/kwok/kustomize/stage")).join("\n---\n"));
  for (const name of ["node-1", "node-2", "node-3"]) {
    const metadata = {
      name,
      annotations: { "kwok.x-k8s.io/node": "fake" },
      labels: { "kubernetes.io/os": "linux", "kubernetes.io/arch": "amd64", "kubernetes.io/hostname": name },
    };
    await api.apply({ apiVersion: "v1", kind: "Node", metadata });
    const status = { allocatable: resources, capacity: resources };
    await api.ask("PATCH", `/api/v1/nodes/${name}/status`, { status });
  }
  processes.start("kwok", tool("kwok"), {
    config: stages,
    kubeconfig,
    "manage-all-nodes": true,
    "server-address": `127.0.0.1:${port}`,
    cidr: "10.244.0.0/16",
    "node-ip": "192.0.2.1",
    "node-lease-duration-seconds": 40,
  });
}

/** kwok has no stages of its own: what a node and a pod go through. */
function stageFiles(folder: string): readonly string[] {
  const pods = readdirSync(join(folder, "pod/fast"))
    .filter((name) => name.startsWith("pod-") && name.endsWith(".yaml"))
    .map((name) => `pod/fast/${name}`);
  const files = ["node/fast/node-initialize.yaml", "node/heartbeat-with-lease/node-heartbeat-with-lease.yaml", ...pods];
  return files.map((file) => readFileSync(join(folder, file), "utf8"));
}
