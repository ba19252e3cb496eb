import type { Files, Inventory } from "@mainstay/artifact";
import type { ArtifactKind } from "./oci.ts";

type Provides = Inventory["kustomizations"][number]["provides"][number];

const dummy = Buffer.from("rehearsal").toString("base64");

/** What the kinds that a release may declare look like. */
const bodies: Readonly<Record<string, object>> = {
  Service: { spec: { ports: [{ name: "main", port: 80, protocol: "TCP" }] } },
  Secret: { data: { "ca.crt": dummy, "tls.crt": dummy, "tls.key": dummy } },
  ConfigMap: { data: {} },
  ServiceAccount: {},
  Namespace: {},
};

/** A chart in the place of one that cannot be had here: a ConfigMap, and the objects its release declares. */
export interface StandIn {
  readonly files: Files;
  readonly kind: ArtifactKind;
  /** What the release declares and no stand-in can bring. */
  readonly leftOut: readonly string[];
}

/** @param provides what the release declares; undefined where it declares nothing */
export function standInChart(name: string, version: string, provides: Provides | undefined): StandIn {
  const declared = provides?.objects ?? [];
  const objects = declared.map(objectOf);
  const metadata = {
    apiVersion: "v2",
    name,
    version: version.replace(/^v/, ""),
    description: "A stand-in of the rehearsal",
  };
  const note = {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: `${name}-stand-in` },
    data: { chart: name, version },
  };
  const templates = [note, ...objects.filter((object) => object !== undefined)];
  return {
    files: new Map([
      [`${name}/Chart.yaml`, JSON.stringify(metadata)],
      [`${name}/templates/objects.yaml`, templates.map((object) => JSON.stringify(object)).join("\n---\n")],
    ]),
    kind: {
      config: { mediaType: "application/vnd.cncf.helm.config.v1+json", content: metadata },
      layer: "application/vnd.cncf.helm.chart.content.v1.tar+gzip",
    },
    leftOut: declared.filter((_, index) => objects[index] === undefined),
  };
}

/** `Secret/kube-system/remote-cert` as an object; undefined for a kind that has no simple shape. */
function objectOf(text: string): object | undefined {
  const [kind = "", ...place] = text.split("/");
  const body = bodies[kind];
  const name = place.at(-1);
  if (body === undefined || name === undefined) return undefined;
  const namespace = place.length > 1 ? { namespace: place[0] } : {};
  return { apiVersion: "v1", kind, metadata: { name, ...namespace }, ...body };
}
