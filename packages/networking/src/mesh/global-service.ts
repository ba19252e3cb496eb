import type { IService } from "kubernetes-models/v1/Service";
import { manifest, type Manifest } from "@mainstay/fleet";

export interface GlobalServiceProps {
  readonly namespace: string;
  /** The same in every cluster that takes part. */
  readonly name: string;
  readonly pods: Readonly<Record<string, string>>;
  readonly ports: readonly [ServicePort, ...ServicePort[]];
  /**
   * Which pods answer while there are any: those of the caller's cluster, those of the others, or all alike.
   * @default "local"
   */
  readonly prefer?: "local" | "remote" | "none";
  /**
   * Whether the other clusters may use the pods of this one.
   * @default true
   */
  readonly shared?: boolean;
}

export interface ServicePort {
  readonly name: string;
  readonly port: number;
  /** @default the same as `port` */
  readonly targetPort?: number;
}

/**
 * A Service answered by pods of every cluster of the mesh that declares it under the same name.
 *
 * Its pods need `reachableFromMesh` for callers of the other clusters.
 */
export function globalService({
  namespace,
  name,
  pods,
  ports,
  prefer = "local",
  shared = true,
}: GlobalServiceProps): Manifest {
  return manifest<IService>({
    apiVersion: "v1",
    kind: "Service",
    metadata: {
      name,
      namespace,
      annotations: {
        "service.cilium.io/global": "true",
        "service.cilium.io/shared": String(shared),
        "service.cilium.io/affinity": prefer,
      },
    },
    spec: {
      selector: { ...pods },
      ports: ports.map(({ name: portName, port, targetPort = port }) => ({
        name: portName,
        port,
        targetPort,
        protocol: "TCP",
      })),
    },
  });
}
