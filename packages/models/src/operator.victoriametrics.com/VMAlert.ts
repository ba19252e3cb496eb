// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IVMAlert {
  "apiVersion": "operator.victoriametrics.com/v1beta1";
  "kind": "VMAlert";
  "metadata"?: IObjectMeta;
  "spec"?: {
    "affinity"?: {
    };
    "componentVersion"?: string;
    "configMaps"?: Array<string>;
    "configReloadAuthKeySecret"?: {
      "key": string;
      "name"?: string;
      "optional"?: boolean;
    };
    "configReloaderExtraArgs"?: {
      [key: string]: string;
    };
    "configReloaderImage"?: string;
    "configReloaderImageTag"?: string;
    "configReloaderResources"?: {
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
    "containers"?: Array<{
    }>;
    "datasource": {
      "basicAuth"?: {
        "password"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "password_file"?: string;
        "username"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
      };
      "bearerTokenFile"?: string;
      "bearerTokenSecret"?: {
        "key": string;
        "name"?: string;
        "optional"?: boolean;
      };
      "headers"?: Array<string>;
      "oauth2"?: {
      };
      "tlsConfig"?: {
      };
      "url": string;
    };
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
    "enforcedNamespaceLabel"?: string;
    "evaluationInterval"?: string;
    "externalLabels"?: {
      [key: string]: string;
    };
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
    "logLevel"?: "INFO" | "WARN" | "ERROR" | "FATAL" | "PANIC";
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
    "notifier"?: {
      "basicAuth"?: {
        "password"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "password_file"?: string;
        "username"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
      };
      "bearerTokenFile"?: string;
      "bearerTokenSecret"?: {
        "key": string;
        "name"?: string;
        "optional"?: boolean;
      };
      "headers"?: Array<string>;
      "oauth2"?: {
      };
      "selector"?: {
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
        "namespaceSelector"?: {
          "any"?: boolean;
          "matchNames"?: Array<string>;
        };
      };
      "tlsConfig"?: {
      };
      "url"?: string;
    };
    "notifierConfigRef"?: {
      "key": string;
      "name"?: string;
      "optional"?: boolean;
    };
    "notifiers"?: Array<{
      "basicAuth"?: {
        "password"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "password_file"?: string;
        "username"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
      };
      "bearerTokenFile"?: string;
      "bearerTokenSecret"?: {
        "key": string;
        "name"?: string;
        "optional"?: boolean;
      };
      "headers"?: Array<string>;
      "oauth2"?: {
      };
      "selector"?: {
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
        "namespaceSelector"?: {
          "any"?: boolean;
          "matchNames"?: Array<string>;
        };
      };
      "tlsConfig"?: {
      };
      "url"?: string;
    }>;
    "paused"?: boolean;
    "podDisruptionBudget"?: {
      "maxUnavailable"?: number | string;
      "minAvailable"?: number | string;
      "selectorLabels"?: {
        [key: string]: string;
      };
      "unhealthyPodEvictionPolicy"?: "IfHealthyBudget" | "AlwaysAllow";
    };
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
    "remoteRead"?: {
      "basicAuth"?: {
        "password"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "password_file"?: string;
        "username"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
      };
      "bearerTokenFile"?: string;
      "bearerTokenSecret"?: {
        "key": string;
        "name"?: string;
        "optional"?: boolean;
      };
      "headers"?: Array<string>;
      "lookback"?: string;
      "oauth2"?: {
      };
      "tlsConfig"?: {
      };
      "url": string;
    };
    "remoteWrite"?: {
      "basicAuth"?: {
        "password"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "password_file"?: string;
        "username"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
      };
      "bearerTokenFile"?: string;
      "bearerTokenSecret"?: {
        "key": string;
        "name"?: string;
        "optional"?: boolean;
      };
      "concurrency"?: number;
      "flushInterval"?: string;
      "headers"?: Array<string>;
      "maxBatchSize"?: number;
      "maxQueueSize"?: number;
      "oauth2"?: {
      };
      "tlsConfig"?: {
      };
      "url": string;
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
    "revisionHistoryLimitCount"?: number;
    "rollingUpdate"?: {
      "maxSurge"?: number | string;
      "maxUnavailable"?: number | string;
    };
    "ruleNamespaceSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "rulePath"?: Array<string>;
    "ruleSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "runtimeClassName"?: string;
    "schedulerName"?: string;
    "secrets"?: Array<string>;
    "securityContext"?: {
    };
    "selectAllByDefault"?: boolean;
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
    "updateStrategy"?: "Recreate" | "RollingUpdate";
    "useDefaultResources"?: boolean;
    "useLegacyNaming"?: boolean;
    "useStrictSecurity"?: boolean;
    "useVMConfigReloader"?: boolean;
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
