import {
  type Capability,
  type ClusterIdentity,
  kustomization,
  type Manifest,
  manifest,
  namespace,
  reachableFromGateways,
} from "@mainstay/fleet";
import { type DomainGateway, route, routeLabels } from "@mainstay/networking";
import type { IDeployment } from "kubernetes-models/apps/v1/Deployment";
import type { IService } from "kubernetes-models/v1/Service";

const name = "door-check";
const pods = { "app.kubernetes.io/name": name };
const service = { group: "", kind: "Service", namespace: name, name } as const;

export interface DoorCheckProps {
  readonly gateway: DomainGateway;
  /** With its tag or digest. */
  readonly image: string;
}

/** Answers `https://door-check.<domain>/healthz`: whoever asks learns whether DNS, Gateway, certificate and routing work. */
export function doorCheck({ domain }: ClusterIdentity, { gateway, image }: DoorCheckProps): Capability {
  return {
    kustomizations: [
      kustomization(name, [
        namespace(name, { podSecurity: "restricted", labels: routeLabels(gateway) }),
        reachableFromGateways({ namespace: name, pods, ports: [9898] }),
        deployment(image),
        manifest<IService>({
          apiVersion: "v1",
          kind: "Service",
          metadata: { name, namespace: name },
          spec: { selector: pods, ports: [{ name: "http", port: 80, targetPort: "http" }] },
        }),
        route({ host: `${name}.${domain}`, gateway, service, port: 80, path: "/healthz" }),
      ]),
    ],
  };
}

function deployment(image: string): Manifest {
  return manifest<IDeployment>({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace: name },
    spec: {
      replicas: 2,
      selector: { matchLabels: pods },
      template: {
        metadata: { labels: pods },
        spec: {
          automountServiceAccountToken: false,
          securityContext: { runAsNonRoot: true, runAsUser: 65532, seccompProfile: { type: "RuntimeDefault" } },
          containers: [
            {
              name,
              image,
              ports: [{ name: "http", containerPort: 9898 }],
              readinessProbe: { httpGet: { path: "/readyz", port: "http" } },
              livenessProbe: { httpGet: { path: "/healthz", port: "http" } },
              resources: { requests: { cpu: "10m", memory: "32Mi" }, limits: { memory: "64Mi" } },
              securityContext: {
                allowPrivilegeEscalation: false,
                readOnlyRootFilesystem: true,
                capabilities: { drop: ["ALL"] },
              },
            },
          ],
        },
      },
    },
  });
}
