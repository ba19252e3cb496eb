import { manifest, type Manifest } from "@mainstay/fleet";
import type { ServiceHandle } from "../gateway/route.ts";

/** multicluster.x-k8s.io has no published models. */
interface IServiceExport {
  readonly apiVersion: "multicluster.x-k8s.io/v1alpha1";
  readonly kind: "ServiceExport";
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec?: {
    readonly exportedLabels?: Readonly<Record<string, string>>;
    readonly exportedAnnotations?: Readonly<Record<string, string>>;
  };
}

export interface ServiceExportProps {
  readonly service: ServiceHandle;
  /**
   * Labels that the imported Service carries in the other clusters.
   * @default {}
   */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * Offers a Service to the mesh as `<name>.<namespace>.svc.clusterset.local`.
 *
 * Every cluster that has the namespace imports it, whether it declares a Service of that name or not.
 */
export function serviceExport({ service, labels = {} }: ServiceExportProps): Manifest {
  return manifest<IServiceExport>({
    apiVersion: "multicluster.x-k8s.io/v1alpha1",
    kind: "ServiceExport",
    metadata: { name: service.name, namespace: service.namespace },
    ...(Object.keys(labels).length === 0 ? {} : { spec: { exportedLabels: { ...labels } } }),
  });
}
