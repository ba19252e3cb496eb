/**
 * Certificates by cert-manager: Let's Encrypt, a CA of the cluster's own, and the roots to trust.
 *
 * @packageDocumentation
 */
export { type AcmeEnvironment } from "./acme-servers.ts";
export { type Certificate, certificate, type CertificateProps } from "./certificate.ts";
export { certificateAlerts, type CertificateAlertsProps } from "./certificate-alerts.ts";
export { certificateMonitoring, type CertificateMonitoringProps } from "./certificate-monitoring.ts";
export { type Certificates, certificates, type CertificatesProps } from "./certificates.ts";
export { type TrustHandle, type TrustProps } from "./trusted-roots.ts";
export { wildcardCertificate, type WildcardCertificateProps } from "./wildcard-certificate.ts";
