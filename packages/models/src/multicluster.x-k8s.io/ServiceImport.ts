// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IServiceImport {
  "apiVersion": "multicluster.x-k8s.io/v1alpha1";
  "kind": "ServiceImport";
  "metadata"?: IObjectMeta;
  "spec"?: {
    "internalTrafficPolicy"?: string;
    "ipFamilies"?: Array<string>;
    "ips"?: Array<string>;
    "ports": Array<{
      "appProtocol"?: string;
      "name"?: string;
      "port": number;
      "protocol"?: string;
    }>;
    "sessionAffinity"?: string;
    "sessionAffinityConfig"?: {
      "clientIP"?: {
        "timeoutSeconds"?: number;
      };
    };
    "trafficDistribution"?: string;
    "type": "ClusterSetIP" | "Headless";
  };
  "status"?: {
    "clusters"?: Array<{
      "cluster": string;
    }>;
    "conditions"?: Array<{
      "lastTransitionTime": string;
      "message": string;
      "observedGeneration"?: number;
      "reason": string;
      "status": "True" | "False" | "Unknown";
      "type": string;
    }>;
  };
}
