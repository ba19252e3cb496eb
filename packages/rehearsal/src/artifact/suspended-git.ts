import { type Files, toYaml } from "@mainstay/artifact";
import { type Manifest, refOf, refText } from "@mainstay/fleet";
import { load } from "js-yaml";

/** The files with every GitRepository suspended, since no git server is here: an actor answers for it. */
export function suspendedGit(original: Files): { readonly files: Files; readonly suspended: readonly string[] } {
  const files = new Map(original);
  const suspended: string[] = [];
  for (const [path, text] of original) {
    if (!path.startsWith("kustomizations/") || !path.includes("/GitRepository.source.toolkit.fluxcd.io_")) continue;
    const source = load(text) as Manifest & { readonly spec: object };
    files.set(path, toYaml({ ...source, spec: { ...source.spec, suspend: true } }));
    suspended.push(refText(refOf(source)));
  }
  return { files, suspended };
}
