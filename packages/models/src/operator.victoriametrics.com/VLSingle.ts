// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IVLSingle {
  "apiVersion": "operator.victoriametrics.com/v1";
  "kind": "VLSingle";
  "metadata"?: IObjectMeta;
  "spec"?: {
    "affinity"?: {
    };
    "componentVersion"?: string;
    "configMaps"?: Array<string>;
    "containers"?: Array<{
    }>;
    "disableAutomountServiceAccountToken"?: boolean;
    "disableSelfServiceScrape"?: boolean;
    "dnsConfig"?: {
      "nameservers"?: Array<string>;
      "options"?: Array<{
        "name"?: string;
        "value"?: string;
      }>;
      "searches"?: Array<string>;
    };
    "dnsPolicy"?: string;
    "enableServiceLinks"?: boolean;
    "extraArgs"?: {
      [key: string]: string;
    };
    "extraEnvs"?: Array<{
      "name": string;
      "value"?: string;
    }>;
    "extraEnvsFrom"?: Array<{
      "configMapRef"?: {
        "name"?: string;
        "optional"?: boolean;
      };
      "prefix"?: string;
      "secretRef"?: {
        "name"?: string;
        "optional"?: boolean;
      };
    }>;
    "futureRetention"?: string;
    "host_aliases"?: Array<{
      "hostnames"?: Array<string>;
      "ip": string;
    }>;
    "hostAliases"?: Array<{
      "hostnames"?: Array<string>;
      "ip": string;
    }>;
    "hostNetwork"?: boolean;
    "image"?: {
      "pullPolicy"?: string;
      "repository"?: string;
      "tag"?: string;
    };
    "imagePullSecrets"?: Array<{
      "name"?: string;
    }>;
    "initContainers"?: Array<{
    }>;
    "license"?: {
      "forceOffline"?: boolean;
      "key"?: string;
      "keyRef"?: {
        "key": string;
        "name"?: string;
        "optional"?: boolean;
      };
      "reloadInterval"?: string;
    };
    "livenessProbe"?: {
    };
    "logFormat"?: "default" | "json";
    "logIngestedRows"?: boolean;
    "logLevel"?: "INFO" | "WARN" | "ERROR" | "FATAL" | "PANIC";
    "logNewStreams"?: boolean;
    "managedMetadata"?: {
      "annotations"?: {
        [key: string]: string;
      };
      "labels"?: {
        [key: string]: string;
      };
    };
    "minReadySeconds"?: number;
    "nodeSelector"?: {
      [key: string]: string;
    };
    "paused"?: boolean;
    "podMetadata"?: {
      "annotations"?: {
        [key: string]: string;
      };
      "labels"?: {
        [key: string]: string;
      };
      "name"?: string;
    };
    "port"?: string;
    "preStopSleepSeconds"?: number;
    "priorityClassName"?: string;
    "readinessGates"?: Array<{
      "conditionType": string;
    }>;
    "readinessProbe"?: {
    };
    "replicaCount"?: number;
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
    "retentionMaxDiskSpaceUsageBytes"?: string;
    "retentionPeriod"?: string;
    "revisionHistoryLimitCount"?: number;
    "runtimeClassName"?: string;
    "schedulerName"?: string;
    "secrets"?: Array<string>;
    "securityContext"?: {
    };
    "serviceAccountName"?: string;
    "serviceScrapeSpec"?: {
    };
    "serviceSpec"?: {
      "metadata"?: {
        "annotations"?: {
          [key: string]: string;
        };
        "labels"?: {
          [key: string]: string;
        };
        "name"?: string;
      };
      "spec": {
      };
      "useAsDefault"?: boolean;
    };
    "startupProbe"?: {
    };
    "storage"?: {
      "accessModes"?: Array<string>;
      "dataSource"?: {
        "apiGroup"?: string;
        "kind": string;
        "name": string;
      };
      "dataSourceRef"?: {
        "apiGroup"?: string;
        "kind": string;
        "name": string;
        "namespace"?: string;
      };
      "resources"?: {
        "limits"?: {
          [key: string]: number | string;
        };
        "requests"?: {
          [key: string]: number | string;
        };
      };
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
      "storageClassName"?: string;
      "volumeAttributesClassName"?: string;
      "volumeMode"?: string;
      "volumeName"?: string;
    };
    "storageDataPath"?: string;
    "storageMetadata"?: {
      "annotations"?: {
        [key: string]: string;
      };
      "labels"?: {
        [key: string]: string;
      };
      "name"?: string;
    };
    "syslogSpec"?: {
      "tcpListeners"?: Array<{
        "compressMethod"?: string;
        "decolorizeFields"?: string;
        "ignoreFields"?: string;
        "listenPort": number;
        "streamFields"?: string;
        "tenantID"?: string;
        "tlsConfig"?: {
          "certFile"?: string;
          "certSecret"?: {
            "key": string;
            "name"?: string;
            "optional"?: boolean;
          };
          "keyFile"?: string;
          "keySecret"?: {
            "key": string;
            "name"?: string;
            "optional"?: boolean;
          };
        };
      }>;
      "udpListeners"?: Array<{
        "compressMethod"?: string;
        "decolorizeFields"?: string;
        "ignoreFields"?: string;
        "listenPort": number;
        "streamFields"?: string;
        "tenantID"?: string;
      }>;
    };
    "terminationGracePeriodSeconds"?: number;
    "tolerations"?: Array<{
      "effect"?: string;
      "key"?: string;
      "operator"?: string;
      "tolerationSeconds"?: number;
      "value"?: string;
    }>;
    "topologySpreadConstraints"?: Array<{
    }>;
    "useDefaultResources"?: boolean;
    "useLegacyNaming"?: boolean;
    "useStrictSecurity"?: boolean;
    "volumeMounts"?: Array<{
      "mountPath": string;
      "mountPropagation"?: string;
      "name": string;
      "readOnly"?: boolean;
      "recursiveReadOnly"?: string;
      "subPath"?: string;
      "subPathExpr"?: string;
    }>;
    "volumes"?: Array<{
    }>;
    "vpa"?: {
      "recommenders"?: Array<{
        "name": string;
      }>;
      "resourcePolicy"?: {
        "containerPolicies"?: Array<{
          "containerName"?: string;
          "controlledResources"?: Array<string>;
          "controlledValues"?: "RequestsAndLimits" | "RequestsOnly";
          "maxAllowed"?: {
            [key: string]: number | string;
          };
          "memoryAggregationIntervalCount"?: number;
          "memoryAggregationIntervalSeconds"?: number;
          "minAllowed"?: {
            [key: string]: number | string;
          };
          "mode"?: "Auto" | "Off";
          "oomBumpUpRatio"?: number | string;
          "oomMinBumpUp"?: number | string;
          "startupBoost"?: {
            "cpu"?: {
              "durationSeconds"?: number;
              "factor"?: number;
              "quantity"?: number | string;
              "type": "Factor" | "Quantity";
            };
          };
        }>;
      };
      "updatePolicy"?: {
        "evictAfterOOMSeconds"?: number;
        "evictionRequirements"?: Array<{
          "changeRequirement": "TargetHigherThanRequests" | "TargetLowerThanRequests";
          "resources": Array<string>;
        }>;
        "minReplicas"?: number;
        "updateMode"?: "Off" | "Initial" | "Recreate" | "InPlaceOrRecreate" | "InPlace" | "Auto";
      };
    };
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
    "lastAppliedSpec"?: any;
    "observedGeneration"?: number;
    "reason"?: string;
    "updateStatus"?: string;
  };
}
