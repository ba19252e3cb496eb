import {
  type After,
  type Capability,
  helmRelease,
  InvalidInput,
  kustomization,
  namespace,
  type ObjectRef,
  type SecretHandle,
} from "@mainstay/fleet";
import { charts } from "./charts.ts";
import { instanceValues } from "./instance-values.ts";
import { fluxMonitoring } from "./flux-monitoring.ts";
import { fluxNetwork, type Reached } from "./flux-network.ts";
import type { FluxProps, Follow } from "./flux-props.ts";
import { fluxSystem } from "./flux-system.ts";

export interface Flux extends Capability {
  readonly shards: number;
}

/**
 * Flux, which follows the cluster's artifact: the operator, the instance it installs, and their closed network.
 *
 * Bootstrap installs the same two releases; Flux takes them over and keeps them.
 *
 * @throws InvalidInput where the channel is not a tag, the secrets are not in `flux-system` or shards are no number of them
 */
export function flux(props: FluxProps): Flux {
  const { cluster, follow, verify, registries, pullSecret, shards = 0, monitoring, labels = {} } = props;
  assertTag(follow);
  const secrets = [
    ...(verify !== "unsigned" && "publicKeys" in verify ? [verify.publicKeys] : []),
    ...(pullSecret === undefined ? [] : [pullSecret]),
  ];
  for (const secret of secrets) assertBootstrapSecret(secret);
  const { registry, mirror } = cluster.fleet;
  const values = instanceValues(props);
  const reached: Reached = {
    sources: [registry, ...(mirror === undefined ? registries : [mirror.url])],
    manifests: values.instance.distribution.artifact,
    sigstore: verify !== "unsigned" && "identities" in verify,
  };
  return {
    shards,
    bootstrap: {
      objects: secrets.map(({ group, kind, namespace: of, name }) => ({ group, kind, namespace: of, name })),
    },
    kustomizations: [
      kustomization("flux", [namespace(fluxSystem, { podSecurity: "restricted", labels }), fluxNetwork(reached)], {
        pace: "critical",
      }),
      kustomization(
        "flux-operator",
        [
          helmRelease("flux-operator", charts.fluxOperator, {
            namespace: fluxSystem,
            values: { installCRDs: false, web: { enabled: false }, priorityClassName: "system-cluster-critical" },
            provides: { crds: ["fluxcd.controlplane.io"] },
          }),
        ],
        { pace: "critical" },
      ),
      kustomization(
        "flux-instance",
        [
          helmRelease("flux-instance", charts.fluxInstance, {
            namespace: fluxSystem,
            values,
            provides: { objects: [webhookReceiver] },
          }),
        ],
        { pace: "critical", after: [operatorFirst, ...secrets.map(readsSecret)] },
      ),
      ...(monitoring === undefined ? [] : [kustomization("flux-monitoring", fluxMonitoring(monitoring))]),
    ],
  };
}

/** The Service of the notification-controller that answers webhooks. */
const webhookReceiver: ObjectRef = { group: "", kind: "Service", namespace: fluxSystem, name: "webhook-receiver" };

const operatorFirst: After = {
  object: { group: "helm.toolkit.fluxcd.io", kind: "HelmRelease", namespace: fluxSystem, name: "flux-operator" },
  because: "an operator installs only the Flux versions that its own image carries",
};

function readsSecret(object: SecretHandle): After {
  return { object, because: "source-controller reads it to fetch the cluster's artifact" };
}

function assertTag(follow: Follow): void {
  const { channel } = "channel" in follow ? follow : { channel: "stable" };
  if (!/^[\w][\w.-]{0,127}$/.test(channel)) {
    throw new InvalidInput(
      `channel ${JSON.stringify(channel)}`,
      "it is not a tag",
      `Write the moving tag that releases are promoted to, such as "stable".`,
    );
  }
}

function assertBootstrapSecret({ namespace: of, name }: SecretHandle): void {
  if (of !== fluxSystem) {
    throw new InvalidInput(
      `Secret/${of}/${name}`,
      `Flux reads it in the namespace ${fluxSystem} alone`,
      `Put it there: secretHandle("${fluxSystem}", ${JSON.stringify(name)}, …).`,
    );
  }
}
