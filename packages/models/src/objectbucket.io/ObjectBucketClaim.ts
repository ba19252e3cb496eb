// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IObjectBucketClaim {
  "spec"?: {
    "storageClassName"?: string;
    "bucketName"?: string;
    "generateBucketName"?: string;
    "additionalConfig"?: {
    };
    "objectBucketName"?: string;
  };
  "status"?: {
  };
  "apiVersion": "objectbucket.io/v1alpha1";
  "kind": "ObjectBucketClaim";
  "metadata"?: IObjectMeta;
}
