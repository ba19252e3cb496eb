import { refText } from "@mainstay/fleet";
import type { BuiltArtifact } from "./built-artifact.ts";
import { mirroredFiles } from "./mirrored-files.ts";
import { pushFiles } from "./oci.ts";
import { standInChart } from "./stand-in-chart.ts";
import { suspendedGit } from "./suspended-git.ts";

/** What the registry of the rehearsal has been given. */
export interface Published {
  /** `oci://127.0.0.1:5000/rehearsal/apps` */
  readonly url: string;
  readonly digest: string;
  /** What differs from production, one sentence each. */
  readonly changes: readonly string[];
}

/** Pushes the charts' stand-ins, and the artifact with its charts taken from there. */
export async function publish({ files, inventory, annotations }: BuiltArtifact, registry: string): Promise<Published> {
  const git = suspendedGit(files);
  const mirrored = mirroredFiles(git.files, { url: `oci://${registry}/mirror`, plainHttp: true });
  const provides = new Map(inventory.kustomizations.flatMap((one) => one.provides.map((each) => [each.release, each])));
  const changes = git.suspended.map(
    (object) => `${object} is suspended, and an actor answers for it: its server is not here`,
  );
  for (const { object, from, to, version } of mirrored.sources) {
    const [, namespace = "", name = ""] = object.split("/");
    const release = refText({ group: "helm.toolkit.fluxcd.io", kind: "HelmRelease", namespace, name });
    const chart = standInChart(from.slice(from.lastIndexOf("/") + 1), version, provides.get(release));
    await pushFiles(chart.files, chart.kind, `${to}:${version}`);
    changes.push(`${object} reads ${to} over plain HTTP; its chart ${from}:${version} is a stand-in`);
    for (const left of chart.leftOut) changes.push(`the stand-in of ${release} does not bring ${left}`);
  }
  const url = `oci://${registry}/rehearsal/${inventory.cluster}`;
  const kind = {
    config: { mediaType: "application/vnd.cncf.flux.config.v1+json", content: { inventory } },
    layer: "application/vnd.cncf.flux.content.v1.tar+gzip",
    annotations,
  };
  return { url, digest: await pushFiles(mirrored.files, kind, `${url}:latest`), changes };
}
