/** Items that every cluster's own vault holds, by their titles in 1Password, with the fields of each. */
export const sharedItems = {
  "alerts-chat": ["webhook"],
  cloudflare: ["dns-token"],
  "fleet-repository": ["username", "password"],
  "flux-receiver": ["token"],
} as const;

/** Items of the vault that all clusters share: each leaves its mesh certificate there for the others. */
export const meshItems = {
  "clustermesh-apps": ["ca.crt", "tls.crt", "tls.key"],
  "clustermesh-infra": ["ca.crt", "tls.crt", "tls.key"],
} as const;
