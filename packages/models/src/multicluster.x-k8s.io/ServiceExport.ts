// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IServiceExport {
  "apiVersion": "multicluster.x-k8s.io/v1alpha1";
  "kind": "ServiceExport";
  "metadata"?: IObjectMeta;
  "spec"?: {
    "exportedAnnotations"?: {
      [key: string]: string;
    };
    "exportedLabels"?: {
      [key: string]: string;
    };
  };
  "status"?: {
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
