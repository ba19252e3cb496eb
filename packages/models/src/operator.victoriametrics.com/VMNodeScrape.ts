// Generated from the CustomResourceDefinition by "pnpm models". Do not edit.
import type { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";

export interface IVMNodeScrape {
  "apiVersion": "operator.victoriametrics.com/v1beta1";
  "kind": "VMNodeScrape";
  "metadata"?: IObjectMeta;
  "spec"?: {
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
    "follow_redirects"?: boolean;
    "honorLabels"?: boolean;
    "honorTimestamps"?: boolean;
    "interval"?: string;
    "jobLabel"?: string;
    "max_scrape_size"?: string;
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
    "params"?: {
      [key: string]: Array<string>;
    };
    "path"?: string;
    "port"?: string;
    "proxyURL"?: string;
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
    "sampleLimit"?: number;
    "scheme"?: "http" | "https" | "HTTPS" | "HTTP";
    "scrape_interval"?: string;
    "scrapeClass"?: string;
    "scrapeTimeout"?: string;
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
    "seriesLimit"?: number;
    "targetLabels"?: Array<string>;
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
    "vm_scrape_params"?: {
      "disable_compression"?: boolean;
      "disable_keep_alive"?: boolean;
      "headers"?: Array<string>;
      "no_stale_markers"?: boolean;
      "proxy_client_config"?: {
        "authorization"?: {
          "credentials"?: {
            "key": string;
            "name"?: string;
            "optional"?: boolean;
          };
          "credentialsFile"?: string;
          "type"?: string;
        };
        "basic_auth"?: {
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
        "bearer_token"?: {
          "key": string;
          "name"?: string;
          "optional"?: boolean;
        };
        "bearer_token_file"?: string;
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
        "tls_config"?: any;
      };
      "scrape_align_interval"?: string;
      "scrape_offset"?: string;
      "stream_parse"?: boolean;
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
    "observedGeneration"?: number;
    "reason"?: string;
    "updateStatus"?: string;
  };
}
