// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IVMAlertmanager {
  "apiVersion": "operator.victoriametrics.com/v1beta1";
  "kind": "VMAlertmanager";
  "metadata"?: IObjectMeta;
  "spec": {
    "additionalPeers"?: Array<string>;
    "affinity"?: {
    };
    "arbitraryFSAccessThroughSMs"?: {
      "deny"?: boolean;
    };
    "claimTemplates"?: Array<{
      "apiVersion"?: string;
      "kind"?: string;
      "metadata"?: {
      };
      "spec"?: {
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
      "status"?: {
        "accessModes"?: Array<string>;
        "allocatedResourceStatuses"?: {
          [key: string]: string;
        };
        "allocatedResources"?: {
          [key: string]: number | string;
        };
        "capacity"?: {
          [key: string]: number | string;
        };
        "conditions"?: Array<{
          "lastProbeTime"?: string;
          "lastTransitionTime"?: string;
          "message"?: string;
          "reason"?: string;
          "status": string;
          "type": string;
        }>;
        "currentVolumeAttributesClassName"?: string;
        "modifyVolumeStatus"?: {
          "status": string;
          "targetVolumeAttributesClassName"?: string;
        };
        "phase"?: string;
      };
    }>;
    "clusterAdvertiseAddress"?: string;
    "clusterDomainName"?: string;
    "componentVersion"?: string;
    "configMaps"?: Array<string>;
    "configNamespaceSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "configRawYaml"?: string;
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
    "configSecret"?: string;
    "configSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "containers"?: Array<{
    }>;
    "disableAutomountServiceAccountToken"?: boolean;
    "disableNamespaceMatcher"?: boolean;
    "disableRouteContinueEnforce"?: boolean;
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
    "enforcedTopRouteMatchers"?: Array<string>;
    "externalURL"?: string;
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
    "gossipConfig"?: {
      "tls_client_config"?: {
        "ca_file"?: string;
        "ca_secret_ref"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "cert_file"?: string;
        "cert_secret_ref"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "insecure_skip_verify"?: boolean;
        "key_file"?: string;
        "key_secret_ref"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "server_name"?: string;
      };
      "tls_server_config"?: {
        "cert_file"?: string;
        "cert_secret_ref"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "cipher_suites"?: Array<string>;
        "client_auth_type"?: "NoClientCert" | "RequireAndVerifyClientCert";
        "client_ca_file"?: string;
        "client_ca_secret_ref"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "curve_preferences"?: Array<string>;
        "key_file"?: string;
        "key_secret_ref"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "max_version"?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
        "min_version"?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
        "prefer_server_cipher_suites"?: boolean;
      };
    };
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
    "listenLocal"?: boolean;
    "livenessProbe"?: {
    };
    "logFormat"?: "logfmt" | "json";
    "logLevel"?: "debug" | "info" | "warn" | "error" | "DEBUG" | "INFO" | "WARN" | "ERROR";
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
    "persistentVolumeClaimRetentionPolicy"?: {
      "whenDeleted"?: string;
      "whenScaled"?: string;
    };
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
    "portName"?: string;
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
    "retention"?: string;
    "revisionHistoryLimitCount"?: number;
    "rollingUpdateStrategy"?: string;
    "routePrefix"?: string;
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
    "storage"?: {
      "emptyDir"?: {
        "medium"?: string;
        "sizeLimit"?: number | string;
      };
      "volumeClaimTemplate"?: {
        "apiVersion"?: string;
        "kind"?: string;
        "metadata"?: {
          "annotations"?: {
            [key: string]: string;
          };
          "labels"?: {
            [key: string]: string;
          };
          "name"?: string;
        };
        "spec"?: {
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
        "status"?: {
          "accessModes"?: Array<string>;
          "allocatedResourceStatuses"?: {
            [key: string]: string;
          };
          "allocatedResources"?: {
            [key: string]: number | string;
          };
          "capacity"?: {
            [key: string]: number | string;
          };
          "conditions"?: Array<{
            "lastProbeTime"?: string;
            "lastTransitionTime"?: string;
            "message"?: string;
            "reason"?: string;
            "status": string;
            "type": string;
          }>;
          "currentVolumeAttributesClassName"?: string;
          "modifyVolumeStatus"?: {
            "status": string;
            "targetVolumeAttributesClassName"?: string;
          };
          "phase"?: string;
        };
      };
    };
    "templates"?: Array<{
      "key": string;
      "name"?: string;
    }>;
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
    "tracingConfig"?: {
      "client_type"?: "http" | "grpc";
      "compression"?: string;
      "endpoint": string;
      "headers"?: {
        [key: string]: string;
      };
      "insecure"?: boolean;
      "sampling_fraction"?: string;
      "timeout"?: string;
      "tls_config"?: {
        "ca_file"?: string;
        "ca_secret_ref"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "cert_file"?: string;
        "cert_secret_ref"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "insecure_skip_verify"?: boolean;
        "key_file"?: string;
        "key_secret_ref"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "server_name"?: string;
      };
    };
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
    "webConfig"?: {
      "basic_auth_users"?: {
        [key: string]: string;
      };
      "http_server_config"?: {
        "headers"?: {
          [key: string]: string;
        };
        "http2"?: boolean;
      };
      "tls_server_config"?: {
        "cert_file"?: string;
        "cert_secret_ref"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "cipher_suites"?: Array<string>;
        "client_auth_type"?: "NoClientCert" | "RequireAndVerifyClientCert";
        "client_ca_file"?: string;
        "client_ca_secret_ref"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "curve_preferences"?: Array<string>;
        "key_file"?: string;
        "key_secret_ref"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "max_version"?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
        "min_version"?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
        "prefer_server_cipher_suites"?: boolean;
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
