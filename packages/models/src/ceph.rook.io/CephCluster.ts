// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface ICephCluster {
  "apiVersion": "ceph.rook.io/v1";
  "kind": "CephCluster";
  "metadata": IObjectMeta;
  "spec": {
    "annotations"?: {
      [key: string]: {
        [key: string]: string;
      };
    };
    "cephConfig"?: {
      [key: string]: {
        [key: string]: string;
      };
    };
    "cephConfigFromSecret"?: {
      [key: string]: {
        [key: string]: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
      };
    };
    "cephVersion"?: {
      "allowUnsupported"?: boolean;
      "image"?: string;
      "imagePullPolicy"?: "IfNotPresent" | "Always" | "Never" | "";
    };
    "cleanupPolicy"?: {
      "allowUninstallWithVolumes"?: boolean;
      "confirmation"?: string;
      "sanitizeDisks"?: {
        "dataSource"?: "zero" | "random";
        "iteration"?: number;
        "method"?: "complete" | "quick";
      };
      "wipeDevicesFromOtherClusters"?: boolean;
    };
    "continueUpgradeAfterChecksEvenIfNotHealthy"?: boolean;
    "crashCollector"?: {
      "daysToRetain"?: number;
      "disable"?: boolean;
    };
    "csi"?: {
      "cephfs"?: {
        "fuseMountOptions"?: string;
        "kernelMountOptions"?: string;
      };
      "readAffinity"?: {
        "crushLocationLabels"?: Array<string>;
        "enabled"?: boolean;
      };
      "skipUserCreation"?: boolean;
    };
    "dashboard"?: {
      "enabled"?: boolean;
      "port"?: number;
      "prometheusEndpoint"?: string;
      "prometheusEndpointSSLVerify"?: boolean;
      "ssl"?: boolean;
      "urlPrefix"?: string;
    };
    "dataDirHostPath"?: string;
    "disruptionManagement"?: {
      "machineDisruptionBudgetNamespace"?: string;
      "manageMachineDisruptionBudgets"?: boolean;
      "managePodBudgets"?: boolean;
      "osdMaintenanceTimeout"?: number;
      "pgHealthCheckTimeout"?: number;
      "pgHealthyRegex"?: string;
    };
    "external"?: {
      "enable"?: boolean;
    };
    "healthCheck"?: {
      "daemonHealth"?: {
        "mon"?: {
          "disabled"?: boolean;
          "interval"?: string;
          "timeout"?: string;
        };
        "osd"?: {
          "disabled"?: boolean;
          "interval"?: string;
          "timeout"?: string;
        };
        "status"?: {
          "disabled"?: boolean;
          "interval"?: string;
          "timeout"?: string;
        };
      };
      "livenessProbe"?: {
        [key: string]: {
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
      "muteHealthWarning"?: {
        [key: string]: {
          "policy": "mute" | "unmute";
        };
      };
      "startupProbe"?: {
        [key: string]: {
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
    };
    "labels"?: {
      [key: string]: {
        [key: string]: string;
      };
    };
    "logCollector"?: {
      "enabled"?: boolean;
      "maxLogSize"?: number | string;
      "periodicity"?: string;
    };
    "mgr"?: {
      "allowMultiplePerNode"?: boolean;
      "count"?: number;
      "hostNetwork"?: boolean;
      "modules"?: Array<{
        "enabled"?: boolean;
        "name"?: string;
        "settings"?: {
          "balancerMode"?: "" | "crush-compat" | "upmap" | "read" | "upmap-read";
        };
      }>;
    };
    "mon"?: {
      "allowMultiplePerNode"?: boolean;
      "count"?: number;
      "externalMonIDs"?: Array<string>;
      "failureDomainLabel"?: string;
      "floatingMon"?: {
        "configmapName": string;
        "name": string;
      };
      "stretchCluster"?: {
        "failureDomainLabel"?: string;
        "subFailureDomain"?: string;
        "zones"?: Array<{
          "arbiter"?: boolean;
          "name"?: string;
          "volumeClaimTemplate"?: {
            "metadata"?: {
              "annotations"?: {
                [key: string]: string;
              };
              "finalizers"?: Array<string>;
              "labels"?: {
                [key: string]: string;
              };
              "name"?: string;
              "namespace"?: string;
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
          };
        }>;
      };
      "volumeClaimTemplate"?: {
        "metadata"?: {
          "annotations"?: {
            [key: string]: string;
          };
          "finalizers"?: Array<string>;
          "labels"?: {
            [key: string]: string;
          };
          "name"?: string;
          "namespace"?: string;
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
      };
      "zones"?: Array<{
        "arbiter"?: boolean;
        "name"?: string;
        "volumeClaimTemplate"?: {
          "metadata"?: {
            "annotations"?: {
              [key: string]: string;
            };
            "finalizers"?: Array<string>;
            "labels"?: {
              [key: string]: string;
            };
            "name"?: string;
            "namespace"?: string;
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
        };
      }>;
    };
    "monitoring"?: {
      "enabled"?: boolean;
      "exporter"?: {
        "hostNetwork"?: boolean;
        "perfCountersPrioLimit"?: number;
        "port"?: number;
        "statsPeriodSeconds"?: number;
      };
      "externalMgrEndpoints"?: Array<{
        "hostname"?: string;
        "ip": string;
        "nodeName"?: string;
        "targetRef"?: {
          "apiVersion"?: string;
          "fieldPath"?: string;
          "kind"?: string;
          "name"?: string;
          "namespace"?: string;
          "resourceVersion"?: string;
          "uid"?: string;
        };
      }>;
      "externalMgrPrometheusPort"?: number;
      "interval"?: string;
      "metricsDisabled"?: boolean;
      "port"?: number;
    };
    "network"?: {
      "addressRanges"?: {
        "cluster"?: Array<string>;
        "public"?: Array<string>;
      };
      "connections"?: {
        "compression"?: {
          "enabled"?: boolean;
        };
        "encryption"?: {
          "enabled"?: boolean;
        };
        "requireMsgr2"?: boolean;
      };
      "dualStack"?: boolean;
      "hostNetwork"?: boolean;
      "ipFamily"?: "IPv4" | "IPv6";
      "multiClusterService"?: {
        "clusterID"?: string;
        "enabled"?: boolean;
      };
      "provider"?: "" | "host" | "multus";
      "selectors"?: {
        [key: string]: string;
      };
    };
    "placement"?: {
      [key: string]: {
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
    };
    "priorityClassNames"?: {
      [key: string]: string;
    };
    "removeOSDsIfOutAndSafeToRemove"?: boolean;
    "resources"?: {
      [key: string]: {
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
    };
    "security"?: {
      "cephx"?: {
        "allowedCiphers"?: Array<"aes" | "aes256k">;
        "csi"?: {
          "keepPriorKeyCountMax"?: number;
          "keyGeneration"?: number;
          "keyRotationPolicy"?: "" | "Disabled" | "KeyGeneration";
          "keyType"?: "aes" | "aes256k";
        };
        "daemon"?: {
          "keyGeneration"?: number;
          "keyRotationPolicy"?: "" | "Disabled" | "KeyGeneration";
          "keyType"?: "aes" | "aes256k";
        };
        "rbdMirrorPeer"?: {
          "keyGeneration"?: number;
          "keyRotationPolicy"?: "" | "Disabled" | "KeyGeneration";
          "keyType"?: "aes" | "aes256k";
        };
      };
      "keyRotation"?: {
        "enabled"?: boolean;
        "schedule"?: string;
      };
      "kms"?: {
        "connectionDetails"?: {
          [key: string]: string;
        };
        "tokenSecretName"?: string;
      };
    };
    "skipUpgradeChecks"?: boolean;
    "storage"?: {
      "allowDeviceClassUpdate"?: boolean;
      "allowOsdCrushWeightUpdate"?: boolean;
      "backfillFullRatio"?: number;
      "config"?: {
        [key: string]: string;
      };
      "deviceFilter"?: string;
      "devicePathFilter"?: string;
      "devices"?: Array<{
        "config"?: {
          [key: string]: string;
        };
        "fullpath"?: string;
        "name"?: string;
      }>;
      "flappingRestartIntervalHours"?: number;
      "fullRatio"?: number;
      "migration"?: {
        "confirmation"?: string;
      };
      "nearFullRatio"?: number;
      "nodes"?: Array<{
        "config"?: {
          [key: string]: string;
        };
        "deviceFilter"?: string;
        "devicePathFilter"?: string;
        "devices"?: Array<{
          "config"?: {
            [key: string]: string;
          };
          "fullpath"?: string;
          "name"?: string;
        }>;
        "name"?: string;
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
        "useAllDevices"?: boolean;
        "volumeClaimTemplates"?: Array<{
          "metadata"?: {
            "annotations"?: {
              [key: string]: string;
            };
            "finalizers"?: Array<string>;
            "labels"?: {
              [key: string]: string;
            };
            "name"?: string;
            "namespace"?: string;
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
        }>;
      }>;
      "onlyApplyOSDPlacement"?: boolean;
      "osdMaxUpdatesInParallel"?: number;
      "scheduleAlways"?: boolean;
      "storageClassDeviceSets"?: Array<{
        "config"?: {
          [key: string]: string;
        };
        "count": number;
        "encrypted"?: boolean;
        "name": string;
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
        "portable"?: boolean;
        "preparePlacement"?: {
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
        "schedulerName"?: string;
        "tuneDeviceClass"?: boolean;
        "tuneFastDeviceClass"?: boolean;
        "volumeClaimTemplates": Array<{
          "metadata"?: {
            "annotations"?: {
              [key: string]: string;
            };
            "finalizers"?: Array<string>;
            "labels"?: {
              [key: string]: string;
            };
            "name"?: string;
            "namespace"?: string;
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
        }>;
      }>;
      "store"?: {
        "type"?: "bluestore" | "bluestore-rdr";
        "updateStore"?: string;
      };
      "useAllDevices"?: boolean;
      "useAllNodes"?: boolean;
      "volumeClaimTemplates"?: Array<{
        "metadata"?: {
          "annotations"?: {
            [key: string]: string;
          };
          "finalizers"?: Array<string>;
          "labels"?: {
            [key: string]: string;
          };
          "name"?: string;
          "namespace"?: string;
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
      }>;
    };
    "upgradeOSDRequiresHealthyPGs"?: boolean;
    "waitTimeoutForHealthyOSDInMinutes"?: number;
  };
  "status"?: {
    "ceph"?: {
      "capacity"?: {
        "bytesAvailable"?: number;
        "bytesTotal"?: number;
        "bytesUsed"?: number;
        "lastUpdated"?: string;
      };
      "details"?: {
        [key: string]: {
          "message": string;
          "severity": string;
        };
      };
      "fsid"?: string;
      "health"?: string;
      "lastChanged"?: string;
      "lastChecked"?: string;
      "previousHealth"?: string;
      "versions"?: {
        "cephfs-mirror"?: {
          [key: string]: number;
        };
        "mds"?: {
          [key: string]: number;
        };
        "mgr"?: {
          [key: string]: number;
        };
        "mon"?: {
          [key: string]: number;
        };
        "osd"?: {
          [key: string]: number;
        };
        "overall"?: {
          [key: string]: number;
        };
        "rbd-mirror"?: {
          [key: string]: number;
        };
        "rgw"?: {
          [key: string]: number;
        };
      };
    };
    "cephx"?: {
      "admin"?: {
        "keyCephVersion"?: string;
        "keyGeneration"?: number;
        "keyType"?: string;
      };
      "cephExporter"?: {
        "keyCephVersion"?: string;
        "keyGeneration"?: number;
        "keyType"?: string;
      };
      "crashCollector"?: {
        "keyCephVersion"?: string;
        "keyGeneration"?: number;
        "keyType"?: string;
      };
      "csi"?: {
        "keyCephVersion"?: string;
        "keyGeneration"?: number;
        "keyType"?: string;
        "priorKeyCount"?: number;
      };
      "mgr"?: {
        "keyCephVersion"?: string;
        "keyGeneration"?: number;
        "keyType"?: string;
      };
      "mon"?: {
        "keyCephVersion"?: string;
        "keyGeneration"?: number;
        "keyType"?: string;
      };
      "osd"?: {
        "keyCephVersion"?: string;
        "keyGeneration"?: number;
        "keyType"?: string;
      };
      "rbdMirrorPeer"?: {
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
    "message"?: string;
    "observedGeneration"?: number;
    "phase"?: string;
    "state"?: string;
    "storage"?: {
      "deprecatedOSDs"?: {
        [key: string]: Array<number>;
      };
      "deviceClasses"?: Array<{
        "name"?: string;
      }>;
      "osd"?: {
        "migrationStatus"?: {
          "pending"?: number;
        };
        "storeType"?: {
          [key: string]: number;
        };
      };
    };
    "version"?: {
      "image"?: string;
      "version"?: string;
    };
  };
}
