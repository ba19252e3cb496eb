import { type Files, toYaml } from "@mainstay/artifact";
import { type Manifest, type Mirror, mirrorUrl, refOf, refText } from "@mainstay/fleet";
import { load } from "js-yaml";

interface Source extends Manifest {
  readonly spec: { readonly url: string; readonly ref?: { readonly tag?: string; readonly digest?: string } };
}

/** An artifact whose charts come from a mirror. */
export interface MirroredFiles {
  readonly files: Files;
  /** Each source with where it looks for its chart now. */
  readonly sources: readonly MirroredSource[];
}

export interface MirroredSource {
  /** `OCIRepository.source.toolkit.fluxcd.io/cert-manager/cert-manager` */
  readonly object: string;
  readonly from: string;
  readonly to: `oci://${string}`;
  /** The tag of the chart. */
  readonly version: string;
}

/** The files with every OCIRepository pointed at the mirror: the one difference to what production applies. */
export function mirroredFiles(original: Files, mirror: Mirror): MirroredFiles {
  const sources: MirroredSource[] = [];
  const files = new Map(original);
  for (const [path, text] of original) {
    if (!path.startsWith("kustomizations/") || !path.includes("/OCIRepository.source.toolkit.fluxcd.io_")) continue;
    const source = load(text) as Source;
    const { digest: _, ...ref } = source.spec.ref ?? {};
    const to = mirrorUrl(source.spec.url, mirror);
    files.set(path, toYaml({ ...source, spec: { ...source.spec, url: to, ref, insecure: true } }));
    sources.push({ object: refText(refOf(source)), from: source.spec.url, to, version: ref.tag ?? "latest" });
  }
  return { files, sources };
}
