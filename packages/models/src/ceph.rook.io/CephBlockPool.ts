// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface ICephBlockPool {
  "apiVersion": "ceph.rook.io/v1";
  "kind": "CephBlockPool";
  "metadata": IObjectMeta;
  "spec": {
    "application"?: string;
    "compressionMode"?: "none" | "passive" | "aggressive" | "force" | "";
    "crushRoot"?: string;
    "deviceClass"?: string;
    "enableCrushUpdates"?: boolean;
    "enableRBDStats"?: boolean;
    "erasureCoded"?: {
      "algorithm"?: "isa" | "jerasure";
      "codingChunks": number;
      "crushNumFailureDomains"?: number;
      "crushOSDsPerFailureDomain"?: number;
      "dataChunks": number;
      "stripeUnit"?: "4Ki" | "16Ki" | "64Ki" | "256Ki" | "1Mi";
    };
    "failureDomain"?: string;
    "mirroring"?: {
      "enabled"?: boolean;
      "mode"?: "pool" | "image" | "init-only";
      "peers"?: {
        "secretNames"?: Array<string>;
      };
      "snapshotSchedules"?: Array<{
        "interval"?: string;
        "path"?: string;
        "startTime"?: string;
      }>;
    };
    "name"?: ".rgw.root" | ".nfs" | ".mgr";
    "parameters"?: {
      [key: string]: string;
    };
    "quotas"?: {
      "maxBytes"?: number;
      "maxObjects"?: number;
      "maxSize"?: string;
    };
    "replicated"?: {
      "hybridStorage"?: {
        "primaryDeviceClass": string;
        "secondaryDeviceClass": string;
      };
      "replicasPerFailureDomain"?: number;
      "requireSafeReplicaSize"?: boolean;
      "size": number;
      "subFailureDomain"?: string;
      "targetSizeRatio"?: number;
    };
    "statusCheck"?: {
      "mirror"?: {
        "disabled"?: boolean;
        "interval"?: string;
        "timeout"?: string;
      };
    };
  };
  "status"?: {
    "cephx"?: {
      "peerToken"?: {
        "keyCephVersion"?: string;
        "keyGeneration"?: number;
        "keyType"?: string;
      };
    };
    "conditions"?: Array<{
      "lastHeartbeatTime"?: string;
      "lastTransitionTime"?: string;
      "message"?: string;
      "reason"?: string;
      "status"?: string;
      "type"?: string;
    }>;
    "info"?: {
      [key: string]: string;
    };
    "mirroringInfo"?: {
      "details"?: string;
      "lastChanged"?: string;
      "lastChecked"?: string;
      "mode"?: string;
      "peers"?: Array<{
        "client_name"?: string;
        "direction"?: string;
        "mirror_uuid"?: string;
        "site_name"?: string;
        "uuid"?: string;
      }>;
      "site_name"?: string;
    };
    "mirroringStatus"?: {
      "details"?: string;
      "lastChanged"?: string;
      "lastChecked"?: string;
      "summary"?: {
        "daemon_health"?: string;
        "group_health"?: string;
        "group_states"?: {
          "error"?: number;
          "replaying"?: number;
          "starting_replay"?: number;
          "stopped"?: number;
          "stopping_replay"?: number;
          "syncing"?: number;
          "unknown"?: number;
        };
        "health"?: string;
        "image_health"?: string;
        "image_states"?: {
          "error"?: number;
          "replaying"?: number;
          "starting_replay"?: number;
          "stopped"?: number;
          "stopping_replay"?: number;
          "syncing"?: number;
          "unknown"?: number;
        };
        "states"?: {
          "error"?: number;
          "replaying"?: number;
          "starting_replay"?: number;
          "stopped"?: number;
          "stopping_replay"?: number;
          "syncing"?: number;
          "unknown"?: number;
        };
      };
    };
    "observedGeneration"?: number;
    "phase"?: string;
    "poolID"?: number;
    "snapshotScheduleStatus"?: {
      "details"?: string;
      "lastChanged"?: string;
      "lastChecked"?: string;
      "snapshotSchedules"?: Array<{
        "image"?: string;
        "items"?: Array<{
          "interval"?: string;
          "start_time"?: string;
        }>;
        "namespace"?: string;
        "pool"?: string;
      }>;
    };
  };
}
