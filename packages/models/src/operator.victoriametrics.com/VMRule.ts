// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IVMRule {
  "apiVersion": "operator.victoriametrics.com/v1beta1";
  "kind": "VMRule";
  "metadata"?: IObjectMeta;
  "spec": {
    "groups": Array<{
      "concurrency"?: number;
      "eval_alignment"?: boolean;
      "eval_delay"?: string;
      "eval_offset"?: string;
      "headers"?: Array<string>;
      "interval"?: string;
      "labels"?: {
        [key: string]: string;
      };
      "limit"?: number;
      "name": string;
      "notifier_headers"?: Array<string>;
      "params"?: {
        [key: string]: Array<string>;
      };
      "rules": Array<{
        "alert"?: string;
        "annotations"?: {
          [key: string]: string;
        };
        "debug"?: boolean;
        "expr"?: string;
        "for"?: string;
        "keep_firing_for"?: string;
        "labels"?: {
          [key: string]: string;
        };
        "record"?: string;
        "update_entries_limit"?: number;
      }>;
      "tenant"?: string;
      "type"?: string;
    }>;
  };
  "status"?: {
    "conditions"?: Array<{
      "lastTransitionTime": string;
      "lastUpdateTime": string;
      "message"?: string;
      "observedGeneration"?: number;
      "reason": string;
      "status": "True" | "False" | "Unknown";
      "type": string;
    }>;
    "observedGeneration"?: number;
    "reason"?: string;
    "updateStatus"?: string;
  };
}
