import {
  type Content,
  helmRelease,
  kustomization,
  type Kustomization,
  namespace,
  reachableFromApiServer,
  resources,
} from "@mainstay/fleet";
import { charts } from "./charts.ts";

/** Where External Secrets and 1Password Connect run. */
export const secretsNamespace = "external-secrets";

export interface OperatorProps {
  /** Of the controller, its webhook and the controller of the webhook's certificate. */
  readonly replicas: number;
}

/** External Secrets: fills Secrets from stores and pushes Secrets into them. */
export function operator({ replicas }: OperatorProps): Kustomization {
  const component = { replicaCount: replicas, podDisruptionBudget: { enabled: replicas > 1 } };
  const content: readonly Content[] = [
    namespace(secretsNamespace, { podSecurity: "restricted" }),
    helmRelease("external-secrets", charts.externalSecrets, {
      namespace: secretsNamespace,
      values: {
        ...component,
        installCRDs: false,
        leaderElect: replicas > 1,
        processClusterExternalSecret: false,
        processClusterPushSecret: false,
        rbac: { serviceAccountTokenCreate: false },
        resources: resources("10m", 64),
        webhook: { ...component, resources: resources("10m", 32) },
        certController: { ...component, resources: resources("10m", 64) },
      },
      provides: {
        crds: ["external-secrets.io", "generators.external-secrets.io"],
        webhooks: ["external-secrets.io"],
      },
    }),
    reachableFromApiServer({
      namespace: secretsNamespace,
      pods: { "app.kubernetes.io/name": "external-secrets-webhook" },
      ports: [10250],
    }),
  ];
  return kustomization("external-secrets", content, { pace: "critical" });
}
