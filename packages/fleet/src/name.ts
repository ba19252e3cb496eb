import { InvalidInput } from "./invalid-input.ts";

/** RFC 1123 label: what Kubernetes asks of a namespace's name. */
export function isDnsLabel(name: string): boolean {
  return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(name);
}

/** RFC 1123 subdomain: what Kubernetes asks of most other names. At most 253 characters. */
export function isDnsSubdomain(name: string): boolean {
  return name.length <= 253 && name.split(".").every(isDnsLabel);
}

/** @throws InvalidInput unless `name` is a DNS label */
export function assertDnsLabel(subject: string, name: string): void {
  if (!isDnsLabel(name)) {
    throw new InvalidInput(
      subject,
      `the name ${JSON.stringify(name)} is not a DNS label`,
      `Use a-z, 0-9 and "-", at most 63 characters, such as "payments-eu".`,
    );
  }
}
