// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IVMAgent {
  "apiVersion": "operator.victoriametrics.com/v1beta1";
  "kind": "VMAgent";
  "metadata"?: IObjectMeta;
  "spec"?: {
    "additionalScrapeConfigs"?: {
      "key": string;
      "name"?: string;
      "optional"?: boolean;
    };
    "affinity"?: {
    };
    "apiServerConfig"?: {
      "authorization"?: {
        "credentials"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "credentialsFile"?: string;
        "type"?: string;
      };
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
      "bearerToken"?: string;
      "bearerTokenFile"?: string;
      "host": string;
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
    "daemonSetMode"?: boolean;
    "daemonSetRollingUpdateStrategyBehavior"?: {
      "maxSurge"?: number | string;
      "maxUnavailable"?: number | string;
    };
    "daemonSetUpdateStrategy"?: string;
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
    "enableKubernetesAPISelectors"?: boolean;
    "enableServiceLinks"?: boolean;
    "enforcedNamespaceLabel"?: string;
    "externalLabelName"?: string;
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
    "globalScrapeMetricRelabelConfigs"?: Array<{
      "action"?: string;
      "if"?: any;
      "labels"?: {
        [key: string]: string;
      };
      "match"?: string;
      "modulus"?: number;
      "regex"?: any;
      "replacement"?: string;
      "separator"?: string;
      "source_labels"?: Array<string>;
      "sourceLabels"?: Array<string>;
      "target_label"?: string;
      "targetLabel"?: string;
    }>;
    "globalScrapeRelabelConfigs"?: Array<{
      "action"?: string;
      "if"?: any;
      "labels"?: {
        [key: string]: string;
      };
      "match"?: string;
      "modulus"?: number;
      "regex"?: any;
      "replacement"?: string;
      "separator"?: string;
      "source_labels"?: Array<string>;
      "sourceLabels"?: Array<string>;
      "target_label"?: string;
      "targetLabel"?: string;
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
    "ignoreNamespaceSelectors"?: boolean;
    "image"?: {
      "pullPolicy"?: string;
      "repository"?: string;
      "tag"?: string;
    };
    "imagePullSecrets"?: Array<{
      "name"?: string;
    }>;
    "ingestOnlyMode"?: boolean;
    "initContainers"?: Array<{
    }>;
    "inlineRelabelConfig"?: Array<{
      "action"?: string;
      "if"?: any;
      "labels"?: {
        [key: string]: string;
      };
      "match"?: string;
      "modulus"?: number;
      "regex"?: any;
      "replacement"?: string;
      "separator"?: string;
      "source_labels"?: Array<string>;
      "sourceLabels"?: Array<string>;
      "target_label"?: string;
      "targetLabel"?: string;
    }>;
    "inlineScrapeConfig"?: string;
    "insertPorts"?: {
      "graphitePort"?: string;
      "influxPort"?: string;
      "openTSDBHTTPPort"?: string;
      "openTSDBPort"?: string;
    };
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
    "maxScrapeInterval"?: string;
    "minReadySeconds"?: number;
    "minScrapeInterval"?: string;
    "nodeScrapeNamespaceSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "nodeScrapeRelabelTemplate"?: Array<{
      "action"?: string;
      "if"?: any;
      "labels"?: {
        [key: string]: string;
      };
      "match"?: string;
      "modulus"?: number;
      "regex"?: any;
      "replacement"?: string;
      "separator"?: string;
      "source_labels"?: Array<string>;
      "sourceLabels"?: Array<string>;
      "target_label"?: string;
      "targetLabel"?: string;
    }>;
    "nodeScrapeSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "nodeSelector"?: {
      [key: string]: string;
    };
    "overrideHonorLabels"?: boolean;
    "overrideHonorTimestamps"?: boolean;
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
    "podScrapeNamespaceSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "podScrapeRelabelTemplate"?: Array<{
      "action"?: string;
      "if"?: any;
      "labels"?: {
        [key: string]: string;
      };
      "match"?: string;
      "modulus"?: number;
      "regex"?: any;
      "replacement"?: string;
      "separator"?: string;
      "source_labels"?: Array<string>;
      "sourceLabels"?: Array<string>;
      "target_label"?: string;
      "targetLabel"?: string;
    }>;
    "podScrapeSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "port"?: string;
    "preStopSleepSeconds"?: number;
    "priorityClassName"?: string;
    "probeNamespaceSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "probeScrapeRelabelTemplate"?: Array<{
      "action"?: string;
      "if"?: any;
      "labels"?: {
        [key: string]: string;
      };
      "match"?: string;
      "modulus"?: number;
      "regex"?: any;
      "replacement"?: string;
      "separator"?: string;
      "source_labels"?: Array<string>;
      "sourceLabels"?: Array<string>;
      "target_label"?: string;
      "targetLabel"?: string;
    }>;
    "probeSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "readinessGates"?: Array<{
      "conditionType": string;
    }>;
    "readinessProbe"?: {
    };
    "relabelConfig"?: {
      "key": string;
      "name"?: string;
      "optional"?: boolean;
    };
    "remoteWrite": Array<{
      "aws"?: {
        "ec2Endpoint"?: string;
        "region"?: string;
        "roleARN"?: string;
        "service"?: string;
        "stsEndpoint"?: string;
        "useSigv4"?: boolean;
      };
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
      "bearerTokenSecret"?: {
        "key": string;
        "name"?: string;
        "optional"?: boolean;
      };
      "forceVMProto"?: boolean;
      "headers"?: Array<string>;
      "inlineUrlRelabelConfig"?: Array<{
        "action"?: string;
        "if"?: any;
        "labels"?: {
          [key: string]: string;
        };
        "match"?: string;
        "modulus"?: number;
        "regex"?: any;
        "replacement"?: string;
        "separator"?: string;
        "source_labels"?: Array<string>;
        "sourceLabels"?: Array<string>;
        "target_label"?: string;
        "targetLabel"?: string;
      }>;
      "maxDiskUsage"?: any;
      "oauth2"?: {
        "client_id": {
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
        "client_secret"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "client_secret_file"?: string;
        "endpoint_params"?: {
          [key: string]: string;
        };
        "proxy_url"?: string;
        "scopes"?: Array<string>;
        "tls_config"?: any;
        "token_url": string;
      };
      "proxyURL"?: string;
      "queues"?: number;
      "sendTimeout"?: string;
      "streamAggrConfig"?: {
        "configmap"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "dedupInterval"?: string;
        "dropInput"?: boolean;
        "dropInputLabels"?: Array<string>;
        "enableWindows"?: boolean;
        "ignoreFirstIntervals"?: number;
        "ignoreFirstSampleInterval"?: string;
        "ignoreOldSamples"?: boolean;
        "keepInput"?: boolean;
        "rules"?: Array<{
          "by"?: Array<string>;
          "dedup_interval"?: string;
          "drop_input_labels"?: Array<string>;
          "enable_windows"?: boolean;
          "flush_on_shutdown"?: boolean;
          "ignore_first_intervals"?: number;
          "ignore_old_samples"?: boolean;
          "ignoreFirstSampleInterval"?: string;
          "input_relabel_configs"?: Array<{
            "action"?: string;
            "if"?: any;
            "labels"?: {
              [key: string]: string;
            };
            "match"?: string;
            "modulus"?: number;
            "regex"?: any;
            "replacement"?: string;
            "separator"?: string;
            "source_labels"?: Array<string>;
            "sourceLabels"?: Array<string>;
            "target_label"?: string;
            "targetLabel"?: string;
          }>;
          "interval": string;
          "keep_metric_names"?: boolean;
          "match"?: any;
          "no_align_flush_to_interval"?: boolean;
          "output_relabel_configs"?: Array<{
            "action"?: string;
            "if"?: any;
            "labels"?: {
              [key: string]: string;
            };
            "match"?: string;
            "modulus"?: number;
            "regex"?: any;
            "replacement"?: string;
            "separator"?: string;
            "source_labels"?: Array<string>;
            "sourceLabels"?: Array<string>;
            "target_label"?: string;
            "targetLabel"?: string;
          }>;
          "outputs": Array<string>;
          "staleness_interval"?: string;
          "without"?: Array<string>;
        }>;
      };
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
      "url": string;
      "urlRelabelConfig"?: {
        "key": string;
        "name"?: string;
        "optional"?: boolean;
      };
    }>;
    "remoteWriteSettings"?: {
      "flushInterval"?: string;
      "label"?: {
        [key: string]: string;
      };
      "maxBlockSize"?: number;
      "maxDiskUsagePerURL"?: any;
      "queues"?: number;
      "showURL"?: boolean;
      "tmpDataPath"?: string;
      "useMultiTenantMode"?: boolean;
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
    "sampleLimit"?: number;
    "schedulerName"?: string;
    "scrapeClasses"?: Array<{
      "attachMetadata"?: {
        "namespace"?: boolean;
        "node"?: boolean;
      };
      "authorization"?: {
        "credentials"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "credentialsFile"?: string;
        "type"?: string;
      };
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
      "default"?: boolean;
      "metricRelabelConfigs"?: Array<{
        "action"?: string;
        "if"?: any;
        "labels"?: {
          [key: string]: string;
        };
        "match"?: string;
        "modulus"?: number;
        "regex"?: any;
        "replacement"?: string;
        "separator"?: string;
        "source_labels"?: Array<string>;
        "sourceLabels"?: Array<string>;
        "target_label"?: string;
        "targetLabel"?: string;
      }>;
      "name": string;
      "oauth2"?: {
        "client_id": {
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
        "client_secret"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "client_secret_file"?: string;
        "endpoint_params"?: {
          [key: string]: string;
        };
        "proxy_url"?: string;
        "scopes"?: Array<string>;
        "tls_config"?: any;
        "token_url": string;
      };
      "relabelConfigs"?: Array<{
        "action"?: string;
        "if"?: any;
        "labels"?: {
          [key: string]: string;
        };
        "match"?: string;
        "modulus"?: number;
        "regex"?: any;
        "replacement"?: string;
        "separator"?: string;
        "source_labels"?: Array<string>;
        "sourceLabels"?: Array<string>;
        "target_label"?: string;
        "targetLabel"?: string;
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
    }>;
    "scrapeConfigNamespaceSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "scrapeConfigRelabelTemplate"?: Array<{
      "action"?: string;
      "if"?: any;
      "labels"?: {
        [key: string]: string;
      };
      "match"?: string;
      "modulus"?: number;
      "regex"?: any;
      "replacement"?: string;
      "separator"?: string;
      "source_labels"?: Array<string>;
      "sourceLabels"?: Array<string>;
      "target_label"?: string;
      "targetLabel"?: string;
    }>;
    "scrapeConfigSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "scrapeInterval"?: string;
    "scrapeTimeout"?: string;
    "secrets"?: Array<string>;
    "securityContext"?: {
    };
    "selectAllByDefault"?: boolean;
    "serviceAccountName"?: string;
    "serviceScrapeNamespaceSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "serviceScrapeRelabelTemplate"?: Array<{
      "action"?: string;
      "if"?: any;
      "labels"?: {
        [key: string]: string;
      };
      "match"?: string;
      "modulus"?: number;
      "regex"?: any;
      "replacement"?: string;
      "separator"?: string;
      "source_labels"?: Array<string>;
      "sourceLabels"?: Array<string>;
      "target_label"?: string;
      "targetLabel"?: string;
    }>;
    "serviceScrapeSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
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
    "shardCount"?: number;
    "startupProbe"?: {
    };
    "statefulMode"?: boolean;
    "statefulRollingUpdateStrategy"?: string;
    "statefulRollingUpdateStrategyBehavior"?: {
      "maxUnavailable"?: number | string;
    };
    "statefulStorage"?: {
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
    "staticScrapeNamespaceSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "staticScrapeRelabelTemplate"?: Array<{
      "action"?: string;
      "if"?: any;
      "labels"?: {
        [key: string]: string;
      };
      "match"?: string;
      "modulus"?: number;
      "regex"?: any;
      "replacement"?: string;
      "separator"?: string;
      "source_labels"?: Array<string>;
      "sourceLabels"?: Array<string>;
      "target_label"?: string;
      "targetLabel"?: string;
    }>;
    "staticScrapeSelector"?: {
      "matchExpressions"?: Array<{
        "key": string;
        "operator": string;
        "values"?: Array<string>;
      }>;
      "matchLabels"?: {
        [key: string]: string;
      };
    };
    "streamAggrConfig"?: {
      "configmap"?: {
        "key": string;
        "name"?: string;
        "optional"?: boolean;
      };
      "dedupInterval"?: string;
      "dropInput"?: boolean;
      "dropInputLabels"?: Array<string>;
      "enableWindows"?: boolean;
      "ignoreFirstIntervals"?: number;
      "ignoreFirstSampleInterval"?: string;
      "ignoreOldSamples"?: boolean;
      "keepInput"?: boolean;
      "rules"?: Array<{
        "by"?: Array<string>;
        "dedup_interval"?: string;
        "drop_input_labels"?: Array<string>;
        "enable_windows"?: boolean;
        "flush_on_shutdown"?: boolean;
        "ignore_first_intervals"?: number;
        "ignore_old_samples"?: boolean;
        "ignoreFirstSampleInterval"?: string;
        "input_relabel_configs"?: Array<{
          "action"?: string;
          "if"?: any;
          "labels"?: {
            [key: string]: string;
          };
          "match"?: string;
          "modulus"?: number;
          "regex"?: any;
          "replacement"?: string;
          "separator"?: string;
          "source_labels"?: Array<string>;
          "sourceLabels"?: Array<string>;
          "target_label"?: string;
          "targetLabel"?: string;
        }>;
        "interval": string;
        "keep_metric_names"?: boolean;
        "match"?: any;
        "no_align_flush_to_interval"?: boolean;
        "output_relabel_configs"?: Array<{
          "action"?: string;
          "if"?: any;
          "labels"?: {
            [key: string]: string;
          };
          "match"?: string;
          "modulus"?: number;
          "regex"?: any;
          "replacement"?: string;
          "separator"?: string;
          "source_labels"?: Array<string>;
          "sourceLabels"?: Array<string>;
          "target_label"?: string;
          "targetLabel"?: string;
        }>;
        "outputs": Array<string>;
        "staleness_interval"?: string;
        "without"?: Array<string>;
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
    "updateStrategy"?: "Recreate" | "RollingUpdate";
    "useDefaultResources"?: boolean;
    "useLegacyNaming"?: boolean;
    "useStrictSecurity"?: boolean;
    "useVMConfigReloader"?: boolean;
    "vmAgentExternalLabelName"?: string;
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
    "replicas"?: number;
    "selector"?: string;
    "shards"?: number;
    "updateStatus"?: string;
  };
}
