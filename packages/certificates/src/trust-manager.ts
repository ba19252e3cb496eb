import {
  helmRelease,
  kustomization,
  type Kustomization,
  namespace,
  type ObjectRef,
  reachableFromApiServer,
  resources,
} from "@mainstay/fleet";
import { certManagerNamespace } from "./cert-manager.ts";
import { charts } from "./charts.ts";

export interface TrustManagerProps {
  readonly replicas: number;
  /** Whether it brings the roots that browsers trust, for bundles to take from. */
  readonly publicRoots: boolean;
  /** The release of cert-manager. */
  readonly certManager: ObjectRef;
}

const name = "trust-manager";

/** trust-manager: copies bundles of roots into namespaces. */
export function trustManager({ replicas, publicRoots, certManager }: TrustManagerProps): Kustomization {
  return kustomization(
    name,
    [
      namespace(name, { podSecurity: "restricted" }),
      helmRelease(name, charts.trustManager, {
        namespace: name,
        values: {
          crds: { enabled: true },
          replicaCount: replicas,
          podDisruptionBudget: { enabled: replicas > 1 },
          resources: resources("10m", 64),
          app: { trust: { namespace: certManagerNamespace } },
          defaultPackage: { enabled: publicRoots, resources: resources("10m", 16) },
          filterExpiredCertificates: { enabled: true },
        },
        provides: { crds: ["trust.cert-manager.io"], webhooks: ["trust.cert-manager.io"] },
      }),
      reachableFromApiServer({ namespace: name, pods: { app: name }, ports: [6443] }),
    ],
    { after: [{ object: certManager, because: "its chart asks cert-manager for the certificate of its webhook" }] },
  );
}
