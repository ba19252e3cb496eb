// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface ICephFilesystem {
  "apiVersion": "ceph.rook.io/v1";
  "kind": "CephFilesystem";
  "metadata": IObjectMeta;
  "spec": {
    "dataPools": Array<{
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
      "name"?: string;
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
    }>;
    "metadataPool": {
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
      "name"?: string;
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
    "metadataServer": {
      "activeCount": number;
      "activeStandby"?: boolean;
      "annotations"?: {
        [key: string]: string;
      };
      "cacheMemoryLimitFactor"?: number;
      "cacheMemoryRequestFactor"?: number;
      "labels"?: {
        [key: string]: string;
      };
      "livenessProbe"?: {
        "disabled"?: boolean;
        "probe"?: {
          "exec"?: {
            "command"?: Array<string>;
          };
          "failureThreshold"?: number;
          "grpc"?: {
            "port": number;
            "service"?: string;
          };
          "httpGet"?: {
            "host"?: string;
            "httpHeaders"?: Array<{
              "name": string;
              "value": string;
            }>;
            "path"?: string;
            "port": number | string;
            "scheme"?: string;
          };
          "initialDelaySeconds"?: number;
          "periodSeconds"?: number;
          "successThreshold"?: number;
          "tcpSocket"?: {
            "host"?: string;
            "port": number | string;
          };
          "terminationGracePeriodSeconds"?: number;
          "timeoutSeconds"?: number;
        };
      };
      "placement"?: {
        "nodeAffinity"?: {
          "preferredDuringSchedulingIgnoredDuringExecution"?: Array<{
            "preference": {
              "matchExpressions"?: Array<{
                "key": string;
                "operator": string;
                "values"?: Array<string>;
              }>;
              "matchFields"?: Array<{
                "key": string;
                "operator": string;
                "values"?: Array<string>;
              }>;
            };
            "weight": number;
          }>;
          "requiredDuringSchedulingIgnoredDuringExecution"?: {
            "nodeSelectorTerms": Array<{
              "matchExpressions"?: Array<{
                "key": string;
                "operator": string;
                "values"?: Array<string>;
              }>;
              "matchFields"?: Array<{
                "key": string;
                "operator": string;
                "values"?: Array<string>;
              }>;
            }>;
          };
        };
        "podAffinity"?: {
          "preferredDuringSchedulingIgnoredDuringExecution"?: Array<{
            "podAffinityTerm": {
              "labelSelector"?: {
                "matchExpressions"?: Array<{
                  "key": string;
                  "operator": string;
                  "values"?: Array<string>;
                }>;
                "matchLabels"?: {
                  [key: string]: string;
                };
              };
              "matchLabelKeys"?: Array<string>;
              "mismatchLabelKeys"?: Array<string>;
              "namespaceSelector"?: {
                "matchExpressions"?: Array<{
                  "key": string;
                  "operator": string;
                  "values"?: Array<string>;
                }>;
                "matchLabels"?: {
                  [key: string]: string;
                };
              };
              "namespaces"?: Array<string>;
              "topologyKey": string;
            };
            "weight": number;
          }>;
          "requiredDuringSchedulingIgnoredDuringExecution"?: Array<{
            "labelSelector"?: {
              "matchExpressions"?: Array<{
                "key": string;
                "operator": string;
                "values"?: Array<string>;
              }>;
              "matchLabels"?: {
                [key: string]: string;
              };
            };
            "matchLabelKeys"?: Array<string>;
            "mismatchLabelKeys"?: Array<string>;
            "namespaceSelector"?: {
              "matchExpressions"?: Array<{
                "key": string;
                "operator": string;
                "values"?: Array<string>;
              }>;
              "matchLabels"?: {
                [key: string]: string;
              };
            };
            "namespaces"?: Array<string>;
            "topologyKey": string;
          }>;
        };
        "podAntiAffinity"?: {
          "preferredDuringSchedulingIgnoredDuringExecution"?: Array<{
            "podAffinityTerm": {
              "labelSelector"?: {
                "matchExpressions"?: Array<{
                  "key": string;
                  "operator": string;
                  "values"?: Array<string>;
                }>;
                "matchLabels"?: {
                  [key: string]: string;
                };
              };
              "matchLabelKeys"?: Array<string>;
              "mismatchLabelKeys"?: Array<string>;
              "namespaceSelector"?: {
                "matchExpressions"?: Array<{
                  "key": string;
                  "operator": string;
                  "values"?: Array<string>;
                }>;
                "matchLabels"?: {
                  [key: string]: string;
                };
              };
              "namespaces"?: Array<string>;
              "topologyKey": string;
            };
            "weight": number;
          }>;
          "requiredDuringSchedulingIgnoredDuringExecution"?: Array<{
            "labelSelector"?: {
              "matchExpressions"?: Array<{
                "key": string;
                "operator": string;
                "values"?: Array<string>;
              }>;
              "matchLabels"?: {
                [key: string]: string;
              };
            };
            "matchLabelKeys"?: Array<string>;
            "mismatchLabelKeys"?: Array<string>;
            "namespaceSelector"?: {
              "matchExpressions"?: Array<{
                "key": string;
                "operator": string;
                "values"?: Array<string>;
              }>;
              "matchLabels"?: {
                [key: string]: string;
              };
            };
            "namespaces"?: Array<string>;
            "topologyKey": string;
          }>;
        };
        "tolerations"?: Array<{
          "effect"?: string;
          "key"?: string;
          "operator"?: string;
          "tolerationSeconds"?: number;
          "value"?: string;
        }>;
        "topologySpreadConstraints"?: Array<{
          "labelSelector"?: {
            "matchExpressions"?: Array<{
              "key": string;
              "operator": string;
              "values"?: Array<string>;
            }>;
            "matchLabels"?: {
              [key: string]: string;
            };
          };
          "matchLabelKeys"?: Array<string>;
          "maxSkew": number;
          "minDomains"?: number;
          "nodeAffinityPolicy"?: string;
          "nodeTaintsPolicy"?: string;
          "topologyKey": string;
          "whenUnsatisfiable": string;
        }>;
      };
      "priorityClassName"?: string;
      "resources"?: {
        "claims"?: Array<{
          "name": string;
          "request"?: string;
        }>;
        "limits"?: {
          [key: string]: number | string;
        };
        "requests"?: {
          [key: string]: number | string;
        };
      };
      "startupProbe"?: {
        "disabled"?: boolean;
        "probe"?: {
          "exec"?: {
            "command"?: Array<string>;
          };
          "failureThreshold"?: number;
          "grpc"?: {
            "port": number;
            "service"?: string;
          };
          "httpGet"?: {
            "host"?: string;
            "httpHeaders"?: Array<{
              "name": string;
              "value": string;
            }>;
            "path"?: string;
            "port": number | string;
            "scheme"?: string;
          };
          "initialDelaySeconds"?: number;
          "periodSeconds"?: number;
          "successThreshold"?: number;
          "tcpSocket"?: {
            "host"?: string;
            "port": number | string;
          };
          "terminationGracePeriodSeconds"?: number;
          "timeoutSeconds"?: number;
        };
      };
    };
    "mirroring"?: {
      "enabled"?: boolean;
      "peers"?: {
        "secretNames"?: Array<string>;
      };
      "snapshotRetention"?: Array<{
        "duration"?: string;
        "path"?: string;
      }>;
      "snapshotSchedules"?: Array<{
        "interval"?: string;
        "path"?: string;
        "startTime"?: string;
      }>;
    };
    "preserveFilesystemOnDelete"?: boolean;
    "preservePoolNames"?: boolean;
    "preservePoolsOnDelete"?: boolean;
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
      "daemon"?: {
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
    "mirroringStatus"?: {
      "daemonsStatus"?: Array<{
        "daemon_id"?: number;
        "filesystems"?: Array<{
          "directory_count"?: number;
          "filesystem_id"?: number;
          "name"?: string;
          "peers"?: Array<{
            "remote"?: {
              "client_name"?: string;
              "cluster_name"?: string;
              "fs_name"?: string;
            };
            "stats"?: {
              "failure_count"?: number;
              "recovery_count"?: number;
            };
            "uuid"?: string;
          }>;
        }>;
      }>;
      "details"?: string;
      "lastChanged"?: string;
      "lastChecked"?: string;
    };
    "observedGeneration"?: number;
    "phase"?: string;
    "snapshotScheduleStatus"?: {
      "details"?: string;
      "lastChanged"?: string;
      "lastChecked"?: string;
      "snapshotSchedules"?: Array<{
        "fs"?: string;
        "path"?: string;
        "rel_path"?: string;
        "retention"?: {
          "active"?: boolean;
          "created"?: string;
          "created_count"?: number;
          "first"?: string;
          "last"?: string;
          "last_pruned"?: string;
          "pruned_count"?: number;
          "start"?: string;
        };
        "schedule"?: string;
        "subvol"?: string;
      }>;
    };
  };
}
