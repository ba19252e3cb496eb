// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IVMSingle {
  "apiVersion": "operator.victoriametrics.com/v1beta1";
  "kind": "VMSingle";
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
    "removePvcAfterDelete"?: boolean;
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
    "retentionPeriod"?: string;
    "revisionHistoryLimitCount"?: number;
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
    "startupProbe"?: {
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
    "useDefaultResources"?: boolean;
    "useLegacyNaming"?: boolean;
    "useStrictSecurity"?: boolean;
    "useVMConfigReloader"?: boolean;
    "vmAgentExternalLabelName"?: string;
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
