import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { freePorts } from "./free-ports.ts";
import type { Processes } from "./processes.ts";

/** The controllers of Flux that a rehearsal runs. */
export const fluxControllers = [
  "source-controller",
  "kustomize-controller",
  "helm-controller",
  "notification-controller",
] as const;

/** Starts Flux as host processes, with the flags that production gives it and short waits. */
export async function startFlux(
  processes: Processes,
  tool: (name: string) => string,
  kubeconfig: string,
): Promise<void> {
  const [storage = 0, events = 0, receiver = 0] = await freePorts(3);
  const files = join(processes.folder, "source");
  mkdirSync(files);
  const environment = { KUBECONFIG: kubeconfig, RUNTIME_NAMESPACE: "flux-system" };
  const common = {
    "enable-leader-election": false,
    "log-encoding": "json",
    "watch-all-namespaces": true,
    "metrics-addr": "0",
    "health-addr": "0",
  };
  const sendsEvents = { ...common, "events-addr": `http://127.0.0.1:${events}/` };
  const applies = { ...sendsEvents, "no-cross-namespace-refs": true, concurrent: 20, "requeue-dependency": "1s" };
  const flags = {
    "source-controller": {
      ...sendsEvents,
      "storage-path": files,
      "storage-addr": `127.0.0.1:${storage}`,
      "storage-adv-addr": `127.0.0.1:${storage}`,
    },
    "kustomize-controller": { ...applies, "no-remote-bases": true },
    "helm-controller": applies,
    "notification-controller": {
      ...common,
      "events-addr": `127.0.0.1:${events}`,
      receiverAddr: `127.0.0.1:${receiver}`,
    },
  };
  for (const name of fluxControllers) processes.start(name, tool(name), flags[name], environment);
}
