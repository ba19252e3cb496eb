// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IVolumeSnapshotClass {
  "apiVersion": "snapshot.storage.k8s.io/v1";
  "deletionPolicy": "Delete" | "Retain";
  "driver": string;
  "kind": "VolumeSnapshotClass";
  "metadata"?: IObjectMeta;
  "parameters"?: {
    [key: string]: string;
  };
}
