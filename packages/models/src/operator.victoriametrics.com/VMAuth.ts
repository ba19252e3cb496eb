// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IVMAuth {
  "apiVersion": "operator.victoriametrics.com/v1beta1";
  "kind": "VMAuth";
  "metadata"?: IObjectMeta;
  "spec"?: {
    "affinity"?: {
    };
    "arbitraryFSAccessThroughSMs"?: {
      "deny"?: boolean;
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
    "configSecret"?: string;
    "containers"?: Array<{
    }>;
    "defaultTargetRefs"?: Array<{
      "crd"?: {
        "kind": "VMAgent" | "VMAlert" | "VMSingle" | "VLogs" | "VMAlertManager" | "VMAlertmanager" | "VMCluster/vmselect" | "VMCluster/vmstorage" | "VMCluster/vminsert" | "VLSingle" | "VLCluster/vlinsert" | "VLCluster/vlselect" | "VLCluster/vlstorage" | "VLAgent" | "VTCluster/vtinsert" | "VTCluster/vtselect" | "VTCluster/vtstorage" | "VTSingle" | "VMAnomaly";
        "name": string;
        "namespace": string;
        "objects"?: Array<{
          "name": string;
          "namespace": string;
          "useExtraService"?: boolean;
        }>;
        "useExtraService"?: boolean;
      };
      "discover_backend_ips"?: boolean;
      "drop_src_path_prefix_parts"?: number;
      "headers"?: Array<string>;
      "hosts"?: Array<string>;
      "load_balancing_policy"?: "least_loaded" | "first_available";
      "name"?: string;
      "paths"?: Array<string>;
      "query_args"?: Array<{
        "name": string;
        "values": Array<string>;
      }>;
      "response_headers"?: Array<string>;
      "retry_status_codes"?: Array<number>;
      "src_headers"?: Array<string>;
      "src_query_args"?: Array<string>;
      "static"?: {
        "url"?: string;
        "urls"?: Array<string>;
      };
      "target_path_suffix"?: string;
      "targetRefBasicAuth"?: {
        "password": {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "username": {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
      };
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
    "externalConfig"?: {
      "localPath"?: string;
      "secretRef"?: {
        "key": string;
        "name"?: string;
        "optional"?: boolean;
      };
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
    "hpa"?: {
      "behaviour"?: {
        "scaleDown"?: {
          "policies"?: Array<{
            "periodSeconds": number;
            "type": string;
            "value": number;
          }>;
          "selectPolicy"?: string;
          "stabilizationWindowSeconds"?: number;
          "tolerance"?: number | string;
        };
        "scaleUp"?: {
          "policies"?: Array<{
            "periodSeconds": number;
            "type": string;
            "value": number;
          }>;
          "selectPolicy"?: string;
          "stabilizationWindowSeconds"?: number;
          "tolerance"?: number | string;
        };
      };
      "maxReplicas"?: number;
      "metrics"?: Array<{
        "containerResource"?: {
          "container": string;
          "name": string;
          "target": {
            "averageUtilization"?: number;
            "averageValue"?: number | string;
            "type": string;
            "value"?: number | string;
          };
        };
        "external"?: {
          "metric": {
            "name": string;
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
          };
          "target": {
            "averageUtilization"?: number;
            "averageValue"?: number | string;
            "type": string;
            "value"?: number | string;
          };
        };
        "object"?: {
          "describedObject": {
            "apiVersion"?: string;
            "kind": string;
            "name": string;
          };
          "metric": {
            "name": string;
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
          };
          "target": {
            "averageUtilization"?: number;
            "averageValue"?: number | string;
            "type": string;
            "value"?: number | string;
          };
        };
        "pods"?: {
          "metric": {
            "name": string;
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
          };
          "target": {
            "averageUtilization"?: number;
            "averageValue"?: number | string;
            "type": string;
            "value"?: number | string;
          };
        };
        "resource"?: {
          "name": string;
          "target": {
            "averageUtilization"?: number;
            "averageValue"?: number | string;
            "type": string;
            "value"?: number | string;
          };
        };
        "type": string;
      }>;
      "minReplicas"?: number;
    };
    "httpRoute"?: {
      "annotations"?: {
        [key: string]: string;
      };
      "extraRules"?: Array<{
      }>;
      "hostnames"?: Array<string>;
      "labels"?: {
        [key: string]: string;
      };
      "name"?: string;
      "parentRefs"?: Array<{
        "group"?: string;
        "kind"?: string;
        "name": string;
        "namespace"?: string;
        "port"?: number;
        "sectionName"?: string;
      }>;
    };
    "image"?: {
      "pullPolicy"?: string;
      "repository"?: string;
      "tag"?: string;
    };
    "imagePullSecrets"?: Array<{
      "name"?: string;
    }>;
    "ingress"?: {
      "annotations"?: {
        [key: string]: string;
      };
      "class_name"?: string;
      "extraRules"?: Array<{
        "host"?: string;
        "http"?: {
          "paths": Array<{
            "backend": {
              "resource"?: {
                "apiGroup"?: string;
                "kind": string;
                "name": string;
              };
              "service"?: {
                "name": string;
                "port"?: {
                  "name"?: string;
                  "number"?: number;
                };
              };
            };
            "path"?: string;
            "pathType": string;
          }>;
        };
      }>;
      "extraTls"?: Array<{
        "hosts"?: Array<string>;
        "secretName"?: string;
      }>;
      "host"?: string;
      "labels"?: {
        [key: string]: string;
      };
      "name"?: string;
      "paths"?: Array<string>;
      "tlsHosts"?: Array<string>;
      "tlsSecretName"?: string;
    };
    "initContainers"?: Array<{
    }>;
    "internalListenPort"?: string;
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
    "unauthorizedAccessConfig"?: any;
    "unauthorizedUserAccessSpec"?: {
      "access_log"?: {
        "filters"?: {
          "skip_status_codes"?: Array<number>;
        };
      };
      "default_url"?: Array<string>;
      "discover_backend_ips"?: boolean;
      "drop_src_path_prefix_parts"?: number;
      "dump_request_on_errors"?: boolean;
      "headers"?: Array<string>;
      "ip_filters"?: {
        "allow_list"?: Array<string>;
        "deny_list"?: Array<string>;
      };
      "load_balancing_policy"?: "least_loaded" | "first_available";
      "max_concurrent_requests"?: number;
      "metric_labels"?: {
        [key: string]: string;
      };
      "response_headers"?: Array<string>;
      "retry_status_codes"?: Array<number>;
      "targetRefs"?: Array<{
        "crd"?: {
          "kind": "VMAgent" | "VMAlert" | "VMSingle" | "VLogs" | "VMAlertManager" | "VMAlertmanager" | "VMCluster/vmselect" | "VMCluster/vmstorage" | "VMCluster/vminsert" | "VLSingle" | "VLCluster/vlinsert" | "VLCluster/vlselect" | "VLCluster/vlstorage" | "VLAgent" | "VTCluster/vtinsert" | "VTCluster/vtselect" | "VTCluster/vtstorage" | "VTSingle" | "VMAnomaly";
          "name": string;
          "namespace": string;
          "objects"?: Array<{
            "name": string;
            "namespace": string;
            "useExtraService"?: boolean;
          }>;
          "useExtraService"?: boolean;
        };
        "discover_backend_ips"?: boolean;
        "drop_src_path_prefix_parts"?: number;
        "headers"?: Array<string>;
        "hosts"?: Array<string>;
        "load_balancing_policy"?: "least_loaded" | "first_available";
        "name"?: string;
        "paths"?: Array<string>;
        "query_args"?: Array<{
          "name": string;
          "values": Array<string>;
        }>;
        "response_headers"?: Array<string>;
        "retry_status_codes"?: Array<number>;
        "src_headers"?: Array<string>;
        "src_query_args"?: Array<string>;
        "static"?: {
          "url"?: string;
          "urls"?: Array<string>;
        };
        "target_path_suffix"?: string;
        "targetRefBasicAuth"?: {
          "password": {
            "key": string;
            "name"?: string;
            "optional"?: boolean;
          };
          "username": {
            "key": string;
            "name"?: string;
            "optional"?: boolean;
          };
        };
      }>;
      "tlsConfig"?: {
        "ca"?: {
          "configMap"?: {
            "key": string;
            "name"?: string;
            "optional"?: boolean;
          };
          "secret"?: {
            "key": string;
            "name"?: string;
            "optional"?: boolean;
          };
        };
        "caFile"?: string;
        "cert"?: {
          "configMap"?: {
            "key": string;
            "name"?: string;
            "optional"?: boolean;
          };
          "secret"?: {
            "key": string;
            "name"?: string;
            "optional"?: boolean;
          };
        };
        "certFile"?: string;
        "insecureSkipVerify"?: boolean;
        "keyFile"?: string;
        "keySecret"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "serverName"?: string;
      };
      "url_map"?: Array<{
        "discover_backend_ips"?: boolean;
        "drop_src_path_prefix_parts"?: number;
        "headers"?: Array<string>;
        "load_balancing_policy"?: "least_loaded" | "first_available";
        "response_headers"?: Array<string>;
        "retry_status_codes"?: Array<number>;
        "src_headers"?: Array<string>;
        "src_hosts"?: Array<string>;
        "src_paths"?: Array<string>;
        "src_query_args"?: Array<string>;
        "url_prefix"?: any;
      }>;
      "url_prefix"?: any;
    };
    "updateStrategy"?: "Recreate" | "RollingUpdate";
    "useDefaultResources"?: boolean;
    "useLegacyNaming"?: boolean;
    "useProxyProtocol"?: boolean;
    "useStrictSecurity"?: boolean;
    "useVMConfigReloader"?: boolean;
    "userNamespaceSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "userSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
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
