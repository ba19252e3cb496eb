import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, writeBuild } from "@mainstay/artifact";
import {
  type Cluster,
  chart,
  cluster,
  fleet,
  helmRelease,
  kustomization,
  type Manifest,
  namespace,
} from "@mainstay/fleet";
import { onTestFinished } from "vitest";
import { type Charts, type LocatedProblem, type ValidationReport, validate } from "./validate.ts";

/** A folder for the running test's build; below the repository, so that its toolchain is found. */
export function clusterFolder(): string {
  const folder = mkdtempSync(join(import.meta.dirname, "../.live-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "@test/apps", version: "0.0.0" }));
  return folder;
}

interface CiliumValues {
  readonly cgroup: {
    readonly autoMount?: { readonly enabled: boolean };
    readonly automount?: { readonly enabled: boolean };
  };
}

/** A small sound cluster: Cilium and one namespace, with these objects in it. */
export function small(
  objects: readonly Manifest[] = [],
  values: CiliumValues = { cgroup: { autoMount: { enabled: false } } },
  mirror?: string,
): Cluster {
  const home = fleet({
    name: "test",
    domain: "example.com",
    nodes: "10.25.11.0/24",
    router: { address: "10.25.11.1", asn: 64512 },
    repository: "https://git.example.com/test",
    registry: "oci://registry.example.com/test",
    ...(mirror === undefined ? {} : { mirror: { url: `oci://${mirror}`, plainHttp: true } as const }),
    clusters: {
      apps: {
        id: 2,
        asn: 64514,
        nodes: "10.25.11.32/27",
        apiServer: "10.25.11.32",
        pods: "10.246.0.0/16",
        services: "10.247.0.0/16",
        loadBalancers: "10.25.21.0/24",
      },
    },
  });
  const cilium = helmRelease("cilium", chart<CiliumValues>("oci://quay.io/cilium/charts/cilium", "1.19.6"), {
    namespace: "kube-system",
    values,
    provides: { crds: ["cilium.io"] },
  });
  return cluster(home.identities.apps, [
    {
      kustomizations: [
        kustomization("cilium", [cilium]),
        kustomization("shop", [namespace("shop", { podSecurity: "restricted" }), objects]),
      ],
      bootstrap: { crds: [{ group: "gateway.networking.k8s.io", source: "gateway-api" }] },
    },
  ]);
}

/** Builds the cluster into the folder, damages it where the test says so, and validates it. */
export async function validated(
  folder: string,
  subject: Cluster,
  charts: Charts = "off",
  damage: () => void = () => undefined,
): Promise<ValidationReport> {
  await writeBuild(await build(subject, folder), folder);
  damage();
  return validate(folder, charts);
}

/** Every problem of a report with the check that found it. */
export function problemsOf({ checks }: ValidationReport): readonly (LocatedProblem & { readonly check: string })[] {
  return checks.flatMap(({ name, problems }) => problems.map((problem) => ({ check: name, ...problem })));
}
