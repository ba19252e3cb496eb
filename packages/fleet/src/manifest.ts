import { InvalidInput } from "./invalid-input.ts";
import { isDnsSubdomain } from "./name.ts";
import { locate } from "./source-location.ts";

/** One typed Kubernetes object, as plain data. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
}

/** The part of an object's metadata that a builder writes. */
export interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** What the `@kubernetes-models` interfaces have in common. */
export interface Model {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: object;
}

/**
 * One object, checked by the compiler against its model's interface.
 *
 * @throws InvalidInput where the name is no DNS subdomain
 *
 * @example
 * manifest<ICertificate>({ apiVersion: "cert-manager.io/v1", kind: "Certificate", metadata: { … }, spec: { … } })
 */
export function manifest<T extends Model>(data: T & { readonly metadata: Metadata }): T & Manifest {
  const { name } = data.metadata;
  // RBAC names may hold ":" (system:…), every other kind asks for a DNS subdomain.
  const rbac = data.apiVersion.startsWith("rbac.authorization.k8s.io/");
  if (!isDnsSubdomain(rbac ? name.replaceAll(":", "-") : name)) {
    throw new InvalidInput(
      `${data.kind} ${JSON.stringify(name)}`,
      "the name is not a DNS subdomain",
      `Use a-z, 0-9, "-" and ".", at most 253 characters, such as "public.example.com".`,
    );
  }
  return locate(data);
}
