import type { IHelmRelease } from "@kubernetes-models/flux-cd/helm.toolkit.fluxcd.io/v2/HelmRelease";
import type { IOCIRepository } from "@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/OCIRepository";
import type { Chart } from "./chart.ts";
import type { Duration } from "./duration.ts";
import { type Manifest, manifest } from "./manifest.ts";
import type { ObjectRef } from "./object-ref.ts";

/**
 * What a release brings to the cluster that no manifest of ours shows.
 *
 * `mainstay validate --charts` holds it against the real chart.
 */
export interface Provides {
  /** API groups whose CustomResourceDefinitions exist once the release is Ready: `cert-manager.io`. */
  readonly crds?: readonly string[];
  /** API groups whose objects its admission or conversion webhooks must answer for. */
  readonly webhooks?: readonly string[];
  /** Objects others may refer to: classes, Services, Secrets, ServiceAccounts. */
  readonly objects?: readonly ObjectRef[];
}

/** A HelmRelease with its chart's source. */
export interface Release {
  readonly release: IHelmRelease & Manifest;
  readonly source: IOCIRepository & Manifest;
  readonly provides: Provides;
}

export interface HelmReleaseProps<Values extends object> {
  readonly namespace: string;
  readonly values: Values;
  /** @default {} */
  readonly provides?: Provides;
  /**
   * How long an install or upgrade may take.
   * @default "10m"
   */
  readonly timeout?: Duration;
  /**
   * JSON pointers of fields that controllers in the cluster write, per kind; drift there is left alone.
   * @default []
   */
  readonly ignoreDrift?: readonly { readonly kind: string; readonly paths: readonly string[] }[];
}

/**
 * One chart at one version, installed and kept by Flux.
 *
 * A failed install is retried; a failed upgrade is retried three times, then rolled back. Drift is corrected.
 */
export function helmRelease<Values extends object>(
  name: string,
  chart: Chart<Values>,
  { namespace, values, provides = {}, timeout = "10m", ignoreDrift = [] }: HelmReleaseProps<Values>,
): Release {
  return {
    source: manifest<IOCIRepository>({
      apiVersion: "source.toolkit.fluxcd.io/v1",
      kind: "OCIRepository",
      metadata: { name, namespace },
      spec: {
        interval: "1h",
        url: chart.url,
        ref: chart.digest === undefined ? { tag: chart.version } : { tag: chart.version, digest: chart.digest },
        layerSelector: { mediaType: "application/vnd.cncf.helm.chart.content.v1.tar+gzip", operation: "copy" },
      },
    }),
    release: manifest<IHelmRelease>({
      apiVersion: "helm.toolkit.fluxcd.io/v2",
      kind: "HelmRelease",
      metadata: { name, namespace },
      spec: {
        interval: "30m",
        timeout,
        releaseName: name,
        chartRef: { kind: "OCIRepository", name },
        install: { crds: "CreateReplace", remediation: { retries: -1 } },
        upgrade: {
          crds: "CreateReplace",
          cleanupOnFail: true,
          remediation: { retries: 3, remediateLastFailure: true, strategy: "rollback" },
        },
        rollback: { cleanupOnFail: true },
        driftDetection: {
          mode: "enabled",
          ...(ignoreDrift.length === 0
            ? {}
            : { ignore: ignoreDrift.map(({ kind, paths }) => ({ target: { kind }, paths: [...paths] })) }),
        },
        values: values as Record<string, unknown>,
      },
    }),
    provides,
  };
}
