import { loadAll } from "js-yaml";

/** What a rendered chart brings to a cluster. */
export interface Rendered {
  readonly objects: number;
  /** API groups of its CustomResourceDefinitions. Sorted. */
  readonly crds: readonly string[];
  /** API groups, Kubernetes' own left out, whose objects its admission webhooks are asked about. Sorted. */
  readonly webhooks: readonly string[];
  /** Sorted. */
  readonly images: readonly string[];
}

interface Document {
  readonly kind?: string;
  readonly spec?: { readonly group?: string };
  readonly webhooks?: readonly { readonly rules?: readonly { readonly apiGroups?: readonly string[] }[] }[];
}

/** Reads the output of `helm template --include-crds`. */
export function readRendered(yaml: string): Rendered {
  const documents = (loadAll(yaml) as (Document | null)[]).filter((document) => document !== null);
  const crds = documents.filter(({ kind }) => kind === "CustomResourceDefinition").map(({ spec }) => spec?.group ?? "");
  const groups = documents
    .filter(({ kind = "" }) => kind.endsWith("WebhookConfiguration"))
    .flatMap(({ webhooks = [] }) =>
      webhooks.flatMap(({ rules = [] }) => rules.flatMap(({ apiGroups = [] }) => apiGroups)),
    );
  return {
    objects: documents.length,
    crds: unique(crds),
    webhooks: unique(groups.filter((group) => group.includes(".") && !group.endsWith(".k8s.io"))),
    images: unique(documents.flatMap(imagesIn)),
  };
}

function imagesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(imagesIn);
  return Object.entries(value).flatMap(([key, child]) =>
    (key === "containers" || key === "initContainers") && Array.isArray(child)
      ? child.flatMap((container: { readonly image?: string }) =>
          container.image === undefined ? [] : [container.image],
        )
      : imagesIn(child),
  );
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
