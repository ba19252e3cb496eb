// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IVMUser {
  "apiVersion": "operator.victoriametrics.com/v1beta1";
  "kind": "VMUser";
  "metadata"?: IObjectMeta;
  "spec"?: {
    "access_log"?: {
      "filters"?: {
        "skip_status_codes"?: Array<number>;
      };
    };
    "bearerToken"?: string;
    "default_url"?: Array<string>;
    "disable_secret_creation"?: boolean;
    "discover_backend_ips"?: boolean;
    "drop_src_path_prefix_parts"?: number;
    "dump_request_on_errors"?: boolean;
    "generatePassword"?: boolean;
    "headers"?: Array<string>;
    "ip_filters"?: {
      "allow_list"?: Array<string>;
      "deny_list"?: Array<string>;
    };
    "jwt"?: {
      "matchClaims"?: {
        [key: string]: string;
      };
      "oidc"?: {
        "issuer": string;
      };
      "publicKeyRefs"?: Array<{
        "key": string;
        "name"?: string;
        "optional"?: boolean;
      }>;
      "publicKeys"?: Array<string>;
      "skipVerify"?: boolean;
    };
    "load_balancing_policy"?: "least_loaded" | "first_available";
    "managedMetadata"?: {
      "annotations"?: {
        [key: string]: string;
      };
      "labels"?: {
        [key: string]: string;
      };
    };
    "max_concurrent_requests"?: number;
    "metric_labels"?: {
      [key: string]: string;
    };
    "name"?: string;
    "password"?: string;
    "passwordRef"?: {
      "key": string;
      "name"?: string;
      "optional"?: boolean;
    };
    "response_headers"?: Array<string>;
    "retry_status_codes"?: Array<number>;
    "targetRefs": Array<{
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
    "tokenRef"?: {
      "key": string;
      "name"?: string;
      "optional"?: boolean;
    };
    "useLegacyNaming"?: boolean;
    "username"?: string;
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
    "observedGeneration"?: number;
    "reason"?: string;
    "updateStatus"?: string;
  };
}
