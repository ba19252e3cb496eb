import type { IOCIRepository } from "@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/OCIRepository";
import type { Mirror } from "./fleet.ts";
import type { Kustomization } from "./kustomization.ts";
import type { Manifest } from "./manifest.ts";
import { copyLocation } from "./source-location.ts";

/** The same Kustomization with every OCIRepository pointed at the mirror. */
export function mirrored(kustomization: Kustomization, mirror: Mirror): Kustomization {
  const manifests = kustomization.manifests.map((object) => (isSource(object) ? redirected(object, mirror) : object));
  return copyLocation(kustomization, { ...kustomization, manifests });
}

/** `oci://quay.io/a/b` at the mirror `oci://host/prefix`: `oci://host/prefix/quay.io/a/b`. */
export function mirrorUrl(url: string, mirror: Mirror): `oci://${string}` {
  return `${mirror.url.replace(/\/+$/, "") as `oci://${string}`}/${url.replace(/^oci:\/\//, "")}`;
}

function redirected(source: IOCIRepository & Manifest, mirror: Mirror): Manifest {
  const { spec } = source;
  if (spec === undefined) return source;
  return copyLocation(source, {
    ...source,
    spec: { ...spec, url: mirrorUrl(spec.url, mirror), ...(mirror.plainHttp ? { insecure: true } : {}) },
  });
}

function isSource(object: Manifest): object is IOCIRepository & Manifest {
  return object.kind === "OCIRepository" && object.apiVersion.startsWith("source.toolkit.fluxcd.io/");
}
