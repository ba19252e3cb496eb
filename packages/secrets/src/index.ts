/**
 * Secrets from 1Password, by External Secrets.
 *
 * @packageDocumentation
 */
export { type Region } from "./connect.ts";
export { pushSecret, type PushSecretProps } from "./push-secret.ts";
export { secretAlerts, type SecretAlertsProps } from "./secret-alerts.ts";
export { secretMonitoring, type SecretMonitoringProps } from "./secret-monitoring.ts";
export { type Secrets, secrets, type SecretsProps } from "./secrets.ts";
export { type Vault, vault, type VaultItems, type VaultProps } from "./vault.ts";
