// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IVolumeSnapshot {
  "apiVersion": "snapshot.storage.k8s.io/v1";
  "kind": "VolumeSnapshot";
  "metadata"?: IObjectMeta;
  "spec": {
    "source": {
      "persistentVolumeClaimName"?: string;
      "volumeSnapshotContentName"?: string;
    };
    "volumeSnapshotClassName"?: string;
  };
  "status"?: {
    "boundVolumeSnapshotContentName"?: string;
    "creationTime"?: string;
    "error"?: {
      "message"?: string;
      "time"?: string;
    };
    "readyToUse"?: boolean;
    "restoreSize"?: string;
    "volumeGroupSnapshotName"?: string;
  };
}
