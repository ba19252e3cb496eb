// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IFluxInstance {
  "apiVersion": "fluxcd.controlplane.io/v1";
  "kind": "FluxInstance";
  "metadata"?: IObjectMeta;
  "spec"?: {
    "cluster"?: {
      "domain"?: string;
      "multitenant"?: boolean;
      "multitenantWorkloadIdentity"?: boolean;
      "networkPolicy"?: boolean;
      "objectLevelWorkloadIdentity"?: boolean;
      "size"?: "small" | "medium" | "large";
      "tenantDefaultDecryptionServiceAccount"?: string;
      "tenantDefaultKubeConfigServiceAccount"?: string;
      "tenantDefaultServiceAccount"?: string;
      "type"?: "kubernetes" | "openshift" | "aws" | "azure" | "gcp";
    };
    "commonMetadata"?: {
      "annotations"?: {
        [key: string]: string;
      };
      "labels"?: {
        [key: string]: string;
      };
    };
    "components"?: Array<"source-controller" | "kustomize-controller" | "helm-controller" | "notification-controller" | "image-reflector-controller" | "image-automation-controller" | "source-watcher">;
    "distribution": {
      "artifact"?: string;
      "artifactPullSecret"?: string;
      "imagePullSecret"?: string;
      "registry": string;
      "variant"?: "upstream-alpine" | "enterprise-alpine" | "enterprise-distroless" | "enterprise-distroless-fips";
      "version": string;
    };
    "kustomize"?: {
      "patches"?: Array<{
        "patch": string;
        "target"?: {
          "annotationSelector"?: string;
          "group"?: string;
          "kind"?: string;
          "labelSelector"?: string;
          "name"?: string;
          "namespace"?: string;
          "version"?: string;
        };
      }>;
    };
    "migrateResources"?: boolean;
    "sharding"?: {
      "key"?: string;
      "shards": Array<string>;
      "storage"?: "ephemeral" | "persistent";
    };
    "storage"?: {
      "class": string;
      "size": string;
    };
    "sync"?: {
      "interval"?: string;
      "kind": "OCIRepository" | "GitRepository" | "Bucket";
      "name"?: string;
      "path": string;
      "provider"?: "generic" | "aws" | "azure" | "gcp" | "github";
      "pullSecret"?: string;
      "ref": string;
      "url": string;
    };
    "wait"?: boolean;
  };
  "status"?: {
    "components"?: Array<{
      "digest"?: string;
      "name": string;
      "repository": string;
      "tag": string;
    }>;
    "conditions"?: Array<{
      "lastTransitionTime": string;
      "message": string;
      "observedGeneration"?: number;
      "reason": string;
      "status": "True" | "False" | "Unknown";
      "type": string;
    }>;
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
    "lastArtifactRevision"?: string;
    "lastAttemptedRevision"?: string;
    "lastHandledForceAt"?: string;
    "lastHandledReconcileAt"?: string;
  };
}
