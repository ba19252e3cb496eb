import { allowInternet, type Manifest, reachableFrom, reaches } from "@mainstay/fleet";
import { fluxSystem } from "./flux-system.ts";
import { registryHosts } from "./registry-hosts.ts";

/** The pods of a controller of Flux, its shards included. */
export function controllerPods(name: string): { "app.kubernetes.io/component": string } {
  return { "app.kubernetes.io/component": name };
}

/** What Flux reaches outside the cluster: hosts or URLs of registries. */
export interface Reached {
  /** Those of the cluster's artifact and of charts. */
  readonly sources: readonly [string, ...string[]];
  /** That of Flux's own manifests. */
  readonly manifests: string;
  /** Whether signatures are checked against Sigstore's public log. */
  readonly sigstore: boolean;
}

/**
 * What Flux needs of the network: artifacts from the source-controller, events to the notification-controller, and the
 * registries.
 *
 * The policies that Flux itself brings stay off: one of them opens the namespace to the whole internet.
 */
export function fluxNetwork({ sources, manifests, sigstore }: Reached): readonly Manifest[] {
  const namespace = fluxSystem;
  const log = sigstore ? ["rekor.sigstore.dev", "tuf-repo-cdn.sigstore.dev"] : [];
  return [
    ...served("artifacts", "source-controller"),
    ...served("events", "notification-controller"),
    allowInternet({
      name: "registries",
      namespace,
      pods: controllerPods("source-controller"),
      hosts: [...registryHosts(sources), ...log],
    }),
    allowInternet({
      name: "flux-manifests",
      namespace,
      pods: { "app.kubernetes.io/name": "flux-operator" },
      hosts: registryHosts([manifests]),
    }),
  ];
}

function served(name: string, controller: string): readonly Manifest[] {
  const namespace = fluxSystem;
  const pods = controllerPods(controller);
  return [
    reachableFrom({ name: `${name}-from`, namespace, pods, ports: [9090], from: { namespace } }),
    reaches({ name: `${name}-to`, namespace, ports: [9090], to: { namespace, pods } }),
  ];
}
