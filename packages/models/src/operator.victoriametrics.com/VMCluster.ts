// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IVMCluster {
  "apiVersion": "operator.victoriametrics.com/v1beta1";
  "kind": "VMCluster";
  "metadata"?: IObjectMeta;
  "spec": {
    "clusterDomainName"?: string;
    "clusterVersion"?: string;
    "discovery"?: {
      "enabled": boolean;
      "filter"?: string;
      "interval"?: string;
    };
    "downsampling"?: {
      "dedupInterval"?: string;
      "rules"?: Array<{
        "filter"?: string;
        "periods": Array<{
          "interval": string;
          "offset": string;
        }>;
      }>;
    };
    "imagePullSecrets"?: Array<{
      "name"?: string;
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
    "managedMetadata"?: {
      "annotations"?: {
        [key: string]: string;
      };
      "labels"?: {
        [key: string]: string;
      };
    };
    "paused"?: boolean;
    "replicationFactor"?: number;
    "requestsLoadBalancer"?: {
      "disableInsertBalancing"?: boolean;
      "disableSelectBalancing"?: boolean;
      "enabled"?: boolean;
      "spec"?: {
      };
    };
    "retentionPeriod"?: string;
    "serviceAccountName"?: string;
    "useLegacyNaming"?: boolean;
    "useStrictSecurity"?: boolean;
    "vminsert"?: {
      "affinity"?: {
      };
      "clusterNativeListenPort"?: string;
      "componentVersion"?: string;
      "configMaps"?: Array<string>;
      "containers"?: Array<{
      }>;
      "disableAutomountServiceAccountToken"?: boolean;
      "disableSelfServiceScrape"?: boolean;
      "discovery"?: {
        "enabled": boolean;
        "filter"?: string;
        "interval"?: string;
      };
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
      };
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
      "insertPorts"?: {
        "graphitePort"?: string;
        "influxPort"?: string;
        "openTSDBHTTPPort"?: string;
        "openTSDBPort"?: string;
      };
      "livenessProbe"?: {
      };
      "logFormat"?: "default" | "json";
      "logLevel"?: "INFO" | "WARN" | "ERROR" | "FATAL" | "PANIC";
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
    "vmselect"?: {
      "affinity"?: {
      };
      "cacheMountPath"?: string;
      "claimTemplates"?: Array<{
      }>;
      "clusterNativeListenPort"?: string;
      "componentVersion"?: string;
      "configMaps"?: Array<string>;
      "containers"?: Array<{
      }>;
      "disableAutomountServiceAccountToken"?: boolean;
      "disableSelfServiceScrape"?: boolean;
      "discovery"?: {
        "enabled": boolean;
        "filter"?: string;
        "interval"?: string;
      };
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
      };
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
      "livenessProbe"?: {
      };
      "logFormat"?: "default" | "json";
      "logLevel"?: "INFO" | "WARN" | "ERROR" | "FATAL" | "PANIC";
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
      "rollingUpdateStrategy"?: string;
      "rollingUpdateStrategyBehavior"?: {
        "maxUnavailable"?: number | string;
      };
      "runtimeClassName"?: string;
      "schedulerName"?: string;
      "secrets"?: Array<string>;
      "securityContext"?: {
      };
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
    "vmstorage"?: {
      "affinity"?: {
      };
      "claimTemplates"?: Array<{
      }>;
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
      "livenessProbe"?: {
      };
      "logFormat"?: "default" | "json";
      "logLevel"?: "INFO" | "WARN" | "ERROR" | "FATAL" | "PANIC";
      "maintenanceInsertNodeIDs"?: Array<number>;
      "maintenanceSelectNodeIDs"?: Array<number>;
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
      "retentionFilters"?: Array<{
        "filter": string;
        "retention": string;
      }>;
      "revisionHistoryLimitCount"?: number;
      "rollingUpdateStrategy"?: string;
      "rollingUpdateStrategyBehavior"?: {
        "maxUnavailable"?: number | string;
      };
      "runtimeClassName"?: string;
      "schedulerName"?: string;
      "secrets"?: Array<string>;
      "securityContext"?: {
      };
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
        };
      };
      "storageDataPath"?: string;
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
      "useStrictSecurity"?: boolean;
      "vmBackup"?: {
        "acceptEULA"?: boolean;
        "concurrency"?: number;
        "credentialsSecret"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "customS3Endpoint"?: string;
        "destination"?: string;
        "destinationDisableSuffixAdd"?: boolean;
        "disableDaily"?: boolean;
        "disableHourly"?: boolean;
        "disableMonthly"?: boolean;
        "disableWeekly"?: boolean;
        "extraArgs"?: {
          [key: string]: string;
        };
        "extraEnvs"?: Array<{
          "name": string;
          "value"?: string;
          "valueFrom"?: {
            "configMapKeyRef"?: {
              "key": string;
              "name"?: string;
              "optional"?: boolean;
            };
            "fieldRef"?: {
              "apiVersion"?: string;
              "fieldPath": string;
            };
            "fileKeyRef"?: {
              "key": string;
              "optional"?: boolean;
              "path": string;
              "volumeName": string;
            };
            "resourceFieldRef"?: {
              "containerName"?: string;
              "divisor"?: number | string;
              "resource": string;
            };
            "secretKeyRef"?: {
              "key": string;
              "name"?: string;
              "optional"?: boolean;
            };
          };
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
        "image"?: {
          "pullPolicy"?: string;
          "repository"?: string;
          "tag"?: string;
        };
        "logFormat"?: "default" | "json";
        "logLevel"?: "INFO" | "WARN" | "ERROR" | "FATAL" | "PANIC";
        "port"?: string;
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
        "restore"?: {
          "onStart"?: {
            "enabled"?: boolean;
          };
        };
        "snapshotCreateURL"?: string;
        "snapshotDeleteURL"?: string;
        "volumeMounts"?: Array<{
          "mountPath": string;
          "mountPropagation"?: string;
          "name": string;
          "readOnly"?: boolean;
          "recursiveReadOnly"?: string;
          "subPath"?: string;
          "subPathExpr"?: string;
        }>;
      };
      "vmInsertPort"?: string;
      "vmSelectPort"?: string;
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
