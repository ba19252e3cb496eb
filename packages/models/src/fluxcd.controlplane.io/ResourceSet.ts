// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IResourceSet {
  "apiVersion": "fluxcd.controlplane.io/v1";
  "kind": "ResourceSet";
  "metadata"?: IObjectMeta;
  "spec"?: {
    "commonMetadata"?: {
      "annotations"?: {
        [key: string]: string;
      };
      "labels"?: {
        [key: string]: string;
      };
    };
    "dependsOn"?: Array<{
      "apiVersion": string;
      "kind": string;
      "name": string;
      "namespace"?: string;
      "ready"?: boolean;
      "readyExpr"?: string;
    }>;
    "inputStrategy"?: {
      "includeEmptyProviders"?: boolean;
      "name": "Flatten" | "Permute";
    };
    "inputs"?: Array<{
      [key: string]: any;
    }>;
    "inputsFrom"?: Array<{
      "apiVersion"?: "fluxcd.controlplane.io/v1";
      "kind"?: "ResourceSetInputProvider";
      "name"?: string;
      "selector"?: {
        "matchExpressions"?: Array<{
          "key": string;
          "operator": string;
          "values"?: Array<string>;
        }>;
        "matchLabels"?: {
          [key: string]: string;
        };
      };
    }>;
    "resources"?: Array<{
    }>;
    "resourcesTemplate"?: string;
    "serviceAccountName"?: string;
    "steps"?: Array<{
      "name": string;
      "resources"?: Array<{
      }>;
      "resourcesTemplate"?: string;
      "timeout"?: string;
    }>;
    "wait"?: boolean;
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
    "externalChecksumRefs"?: Array<string>;
    "history"?: Array<{
      "digest": string;
      "firstReconciled": string;
      "lastReconciled": string;
      "lastReconciledDuration": string;
      "lastReconciledStatus": string;
      "metadata"?: {
        [key: string]: string;
      };
      "totalReconciliations": number;
    }>;
    "inventory"?: {
      "entries": Array<{
        "id": string;
        "v": string;
      }>;
    };
    "lastAppliedRevision"?: string;
    "lastHandledReconcileAt"?: string;
  };
}
