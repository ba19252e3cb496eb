// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface ICephObjectStore {
  "apiVersion": "ceph.rook.io/v1";
  "kind": "CephObjectStore";
  "metadata": IObjectMeta;
  "spec": {
    "allowUsersInNamespaces"?: Array<string>;
    "auth"?: {
      "keystone"?: {
        "acceptedRoles": Array<string>;
        "implicitTenants"?: string;
        "revocationInterval"?: number;
        "serviceUserSecretName": string;
        "tokenCacheSize"?: number;
        "url": string;
      };
    };
    "dataPool"?: {
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
    "defaultRealm"?: boolean;
    "gateway"?: {
      "additionalVolumeMounts"?: Array<{
        "subPath": string;
        "volumeSource": {
          "configMap"?: {
            "defaultMode"?: number;
            "items"?: Array<{
              "key": string;
              "mode"?: number;
              "path": string;
            }>;
            "name"?: string;
            "optional"?: boolean;
          };
          "emptyDir"?: {
            "medium"?: string;
            "sizeLimit"?: number | string;
          };
          "hostPath"?: {
            "path": string;
            "type"?: string;
          };
          "persistentVolumeClaim"?: {
            "claimName": string;
            "readOnly"?: boolean;
          };
          "projected"?: {
            "defaultMode"?: number;
            "sources"?: Array<{
              "clusterTrustBundle"?: {
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
                "name"?: string;
                "optional"?: boolean;
                "path": string;
                "signerName"?: string;
              };
              "configMap"?: {
                "items"?: Array<{
                  "key": string;
                  "mode"?: number;
                  "path": string;
                }>;
                "name"?: string;
                "optional"?: boolean;
              };
              "downwardAPI"?: {
                "items"?: Array<{
                  "fieldRef"?: {
                    "apiVersion"?: string;
                    "fieldPath": string;
                  };
                  "mode"?: number;
                  "path": string;
                  "resourceFieldRef"?: {
                    "containerName"?: string;
                    "divisor"?: number | string;
                    "resource": string;
                  };
                }>;
              };
              "podCertificate"?: {
                "certificateChainPath"?: string;
                "credentialBundlePath"?: string;
                "keyPath"?: string;
                "keyType": string;
                "maxExpirationSeconds"?: number;
                "signerName": string;
                "userAnnotations"?: {
                  [key: string]: string;
                };
              };
              "secret"?: {
                "items"?: Array<{
                  "key": string;
                  "mode"?: number;
                  "path": string;
                }>;
                "name"?: string;
                "optional"?: boolean;
              };
              "serviceAccountToken"?: {
                "audience"?: string;
                "expirationSeconds"?: number;
                "path": string;
              };
            }>;
          };
          "secret"?: {
            "defaultMode"?: number;
            "items"?: Array<{
              "key": string;
              "mode"?: number;
              "path": string;
            }>;
            "optional"?: boolean;
            "secretName"?: string;
          };
        };
      }>;
      "annotations"?: {
        [key: string]: string;
      };
      "caBundleRef"?: string;
      "dashboardEnabled"?: boolean;
      "disableMultisiteSyncTraffic"?: boolean;
      "externalRgwEndpoints"?: Array<{
        "hostname"?: string;
        "ip"?: string;
      }>;
      "hostNetwork"?: boolean;
      "instances"?: number;
      "labels"?: {
        [key: string]: string;
      };
      "opsLogSidecar"?: {
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
      "port"?: number;
      "priorityClassName"?: string;
      "readAffinity"?: {
        "type": "localize" | "balance" | "default";
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
      "rgwCommandFlags"?: {
        [key: string]: string;
      };
      "rgwConfig"?: {
        [key: string]: string;
      };
      "rgwConfigFromSecret"?: {
        [key: string]: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
      };
      "securePort"?: number;
      "service"?: {
        "annotations"?: {
          [key: string]: string;
        };
        "labels"?: {
          [key: string]: string;
        };
      };
      "sslCertificateRef"?: string;
    };
    "healthCheck"?: {
      "readinessProbe"?: {
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
    "hosting"?: {
      "advertiseEndpoint"?: {
        "dnsName": string;
        "port": number;
        "useTls": boolean;
      };
      "dnsNames"?: Array<string>;
    };
    "metadataPool"?: {
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
    "preservePoolsOnDelete"?: boolean;
    "protocols"?: {
      "enableAPIs"?: Array<"s3" | "s3website" | "swift" | "swift_auth" | "admin" | "sts" | "iam" | "notifications">;
      "s3"?: {
        "authUseKeystone"?: boolean;
        "enabled"?: boolean;
      };
      "swift"?: {
        "accountInUrl"?: boolean;
        "urlPrefix"?: string;
        "versioningEnabled"?: boolean;
      };
    };
    "security"?: {
      "cipherSuites"?: Array<string>;
      "ciphers"?: Array<string>;
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
      "s3"?: {
        "connectionDetails"?: {
          [key: string]: string;
        };
        "tokenSecretName"?: string;
      };
      "sslOptions"?: {
        "defaultWorkarounds"?: boolean;
        "noCompression"?: boolean;
        "singleDiffieHellmanUse"?: boolean;
        "sslv2"?: boolean;
        "sslv3"?: boolean;
        "tlsv1_0"?: boolean;
        "tlsv1_1"?: boolean;
        "tlsv1_2"?: boolean;
      };
      "tlsGroups"?: Array<string>;
    };
    "sharedPools"?: {
      "dataPoolName"?: string;
      "metadataPoolName"?: string;
      "poolPlacements"?: Array<{
        "dataNonECPoolName"?: string;
        "dataPoolName": string;
        "default"?: boolean;
        "metadataPoolName": string;
        "name": string;
        "storageClasses"?: Array<{
          "dataPoolName": string;
          "name": string;
        }>;
      }>;
      "preserveRadosNamespaceDataOnDelete"?: boolean;
    };
    "zone"?: {
      "name": string;
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
    "endpoints"?: {
      "insecure"?: Array<string>;
      "secure"?: Array<string>;
    };
    "info"?: {
      [key: string]: string;
    };
    "message"?: string;
    "observedGeneration"?: number;
    "phase"?: string;
    "replicas"?: number;
    "selector"?: string;
  };
}
