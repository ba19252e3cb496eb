// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface ICephFilesystemSubVolumeGroup {
  "apiVersion": "ceph.rook.io/v1";
  "kind": "CephFilesystemSubVolumeGroup";
  "metadata": IObjectMeta;
  "spec": {
    "clusterID"?: string;
    "csiMetadataRadosNamespace"?: string;
    "dataPoolName"?: string;
    "filesystemName": string;
    "name"?: string;
    "pinning"?: {
      "distributed"?: number;
      "export"?: number;
      "random"?: number;
    };
    "quota"?: number | string;
  };
  "status"?: {
    "info"?: {
      [key: string]: string;
    };
    "observedGeneration"?: number;
    "phase"?: string;
  };
}
